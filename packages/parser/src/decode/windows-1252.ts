/**
 * The characters of the bytes 80 to 9F in Windows-1252, as the WHATWG Encoding Standard lists them
 * (index-windows-1252.txt). The five bytes that Windows leaves open are the control characters of the
 * same number. From A0 on a byte is the code point.
 *
 * Written out because Node 20 reads these 32 as Latin-1, `new TextDecoder('windows-1252')` or not.
 */
const from80 =
  '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f' + // 80–8F
  '\u0090‘’“”•–—˜™š›œ\u009džŸ' // 90–9F

/** The bytes that Windows-1252 has no character for. */
export const unassigned: readonly number[] = [0x81, 0x8d, 0x8f, 0x90, 0x9d]

const bytes: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 0x80 }, (_, index) => [fromWindows1252([0x80 + index]), 0x80 + index]),
)

/** The text of bytes in Windows-1252: `[0xe2, 0x9c, 0x85]` → `âœ…`. */
export function fromWindows1252(bytes: Iterable<number>): string {
  return Array.from(bytes, byte => from80[byte - 0x80] ?? String.fromCharCode(byte)).join('')
}

/** The byte above 7F that a character is in Windows-1252: `…` → 0x85. */
export function toByte(character: string): number | undefined {
  return bytes.get(character)
}
