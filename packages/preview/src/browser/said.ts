import { byId } from './element.ts'

/** Tells those who do not see the page what has happened on it. */
export function say(text: string): void {
  byId('said').textContent = text
}
