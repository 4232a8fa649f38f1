import { backLength } from './back-length.ts'
import { clozeBalance } from './cloze-balance.ts'
import { enumeration } from './enumeration.ts'
import { frontAlike } from './front-alike.ts'
import { frontBound } from './front-bound.ts'
import { programAnswer } from './program-answer.ts'
import type { CardRule } from './rule.ts'

/** Every rule about cards. */
export const cardRules: readonly CardRule[] = [
  frontBound,
  frontAlike,
  backLength,
  enumeration,
  programAnswer,
  clozeBalance,
]
