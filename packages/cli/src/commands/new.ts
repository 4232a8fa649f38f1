import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { didYouMean, toSlug } from '@prepdeck/model'
import { type NotStarted, startQuestion } from '@prepdeck/parser'
import { parseDocument } from 'yaml'
import { locate } from '../files/locate.ts'
import { toShownPath } from '../files/paths.ts'
import { isRead, readSources } from '../files/read.ts'
import { rewrite } from '../files/rewrite.ts'
import { writeWhole } from '../files/write.ts'
import { type ExitCode, exitCodes, Failure, type World } from '../world.ts'

/** What `prepdeck new question` is told beside the question. */
export interface NewFlags {
  readonly topic?: string
  readonly quiet?: boolean
}

/**
 * `prepdeck new question 17 pandas-loc`: begins the answer to an item of the syllabus: writes
 * `questions/pandas-loc.md` from a template and links it.
 *
 * @throws Failure when there is no such item, or it has a file, or the id cannot be used.
 */
export async function newQuestion(
  number: string,
  id: string,
  given: string,
  { topic, quiet = false }: NewFlags,
  world: World,
): Promise<ExitCode> {
  const { folder, config, ...rest } = locate(given, world)
  const sources = readSources({ folder, config, ...rest })
  const syllabus = sources.files.find(file => file.path === 'questions.md')
  if (!sources.config || !isRead(sources.config) || !syllabus)
    throw new Failure(
      `${given} has no bank.yaml with a questions.md, expected the folder of an authored bank`,
    )
  if (id !== toSlug(id))
    throw new Failure(`${id} is no id, expected words with hyphens such as ${toSlug(id)}`)
  const file = path.join(folder, 'questions', `${id}.md`)
  if (existsSync(file)) throw new Failure(`there is a questions/${id}.md already`)
  const topics = topicsOf(String(sources.config))
  if (topic !== undefined && !topics.includes(topic))
    throw new Failure(`there is no topic ${topic}${didYouMean(topic, topics)}`)
  const started = startQuestion(syllabus, Number(number), id, topic ?? topics[0] ?? '')
  if ('why' in started) throw new Failure(whyNot(number, started))
  await writeWhole(file, started.question)
  try {
    await rewrite([{ path: path.join(folder, 'questions.md'), contents: started.syllabus }])
  } catch (error) {
    await rm(file, { force: true })
    throw error
  }
  const name = toShownPath(file, world.cwd)
  const again = given === '.' ? '' : ` ${given}`
  if (!quiet)
    world.stdout.write(
      `${name} is written, and question ${number} of questions.md leads to it\n` +
        `Fill its sections, then: prepdeck check${again}\n`,
    )
  return exitCodes.fine
}

function whyNot(number: string, fault: NotStarted): string {
  if (fault.why === 'unreadable') return 'questions.md cannot be read; prepdeck check says why'
  if (fault.why === 'has-file') return `question ${number} has a file already: ${fault.path}`
  return `questions.md has no question ${number}, expected ${fault.first} to ${fault.last}`
}

function topicsOf(config: string): string[] {
  const { topics } = (parseDocument(config).toJS() ?? {}) as { topics?: unknown }
  const known: readonly { readonly id?: unknown }[] = Array.isArray(topics) ? topics : []
  return known.map(topic => topic?.id).filter(id => typeof id === 'string')
}
