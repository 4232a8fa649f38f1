import type { Bank, Question } from '@prepdeck/model'
import { questionsOf } from './items.ts'

/** Some of the questions, published under a path of their own. */
export interface List {
  /** `roles/data-analyst`, `topics/pandas/indexing`. */
  readonly path: string
  /** The role or topic as readers see it. */
  readonly title: string
  /** The ids of its questions, in the order of the syllabus. */
  readonly ids: readonly string[]
}

/** A list for every role: the questions of its own list, and those that name it in `also`. */
export function toRoleLists(bank: Bank): List[] {
  return roleIdsOf(bank).map(role => ({
    path: `roles/${role}`,
    title: titleOf(bank.roles, role),
    ids: idsWhere(bank, question => question.role === role || question.also.includes(role)),
  }))
}

/** A list for every topic. */
export function toTopicLists(bank: Bank): List[] {
  return topicIdsOf(bank).map(topic => ({
    path: `topics/${topic}`,
    title: titleOf(bank.topics, topic),
    ids: idsWhere(bank, question => question.topic === topic),
  }))
}

/** The roles of the bank, and those that somebody's notes name without having said so. */
export function roleIdsOf(bank: Bank): string[] {
  const used = questionsOf(bank).flatMap(({ role, also }) => (role === undefined ? also : [role, ...also]))
  return distinct([...bank.roles.map(({ id }) => id), ...used])
}

/** The topics of the bank, and those that somebody's notes name without having said so. */
export function topicIdsOf(bank: Bank): string[] {
  const used = bank.items.flatMap(({ topic }) => topic ?? [])
  return distinct([...bank.topics.map(({ id }) => id), ...used])
}

function idsWhere(bank: Bank, isListed: (question: Question) => boolean): string[] {
  return questionsOf(bank)
    .filter(isListed)
    .map(({ id }) => id)
}

function titleOf(named: readonly { readonly id: string; readonly title: string }[], id: string): string {
  return named.find(each => each.id === id)?.title ?? id
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)]
}
