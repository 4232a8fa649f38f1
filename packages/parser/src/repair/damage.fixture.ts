import { fromWindows1252 } from '../decode/windows-1252.ts'

/** UTF-8 read as Windows-1252, nothing lost: `❌` → `âŒ` with U+009D in it. */
export function damage(text: string): string {
  return fromWindows1252(new TextEncoder().encode(text))
}

/** The same, by a program that drops what Windows-1252 does not show: `❌` → `âŒ`. */
export function damageWithLoss(text: string): string {
  return damage(text).replaceAll(/[\u0081\u008d\u008f\u0090\u009d\u00ad]/g, '')
}
