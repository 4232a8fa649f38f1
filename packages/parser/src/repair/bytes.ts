import { toByte } from '../decode/windows-1252.ts'

/** The bytes that damaged characters stand for: `âœ…` → E2 9C 85. */
export function toBytes(found: string): number[] {
  return Array.from(found, character => toByte(character) ?? 0)
}

/** `damaged bytes F0 9F 86`: as characters, some of them move a terminal's cursor. */
export function showBytes(found: string): string {
  const bytes = toBytes(found).map(byte => byte.toString(16).toUpperCase())
  return `damaged ${bytes.length === 1 ? 'byte' : 'bytes'} ${bytes.join(' ')}`
}
