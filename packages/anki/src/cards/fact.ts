import type { FactCard } from '@prepdeck/model'
import { toCloze } from './cloze.ts'

/** The sentence with its strong spans as gaps. */
export function toFactFields({ text }: FactCard): { Text: string } {
  return { Text: toCloze(text) }
}
