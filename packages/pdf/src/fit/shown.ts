/**
 * Reads what a line of text shows, from `[(\000\031\000\n) 29.3 <0014>]`: glyphs of two bytes each, and by how much
 * what follows is moved to the left (ISO 32000-1, 9.4.3). A page has some thousands of them, so they are read letter
 * by letter, without expressions.
 */
export function readShown(
  operands: string,
  onGlyph: (glyph: number) => void,
  onShift: (thousandths: number) => void,
): void {
  for (let at = 0; at < operands.length; ) {
    const opens = operands.charAt(at)
    if (opens === '(') at = readLiteral(operands, at + 1, onGlyph)
    else if (opens === '<') at = readHex(operands, at + 1, onGlyph)
    else if (opens === ' ' || opens === '[' || opens === ']') at += 1
    else {
      const end = toEndOfNumber(operands, at)
      onShift(Number(operands.slice(at, end)))
      at = end
    }
  }
}

const [opening, closing, backslash, zero, seven] = [40, 41, 92, 48, 55] // `(`, `)`, `\`, `0`, `7`

/**
 * `\000\031\)` → the bytes 0, 25 and 41; pairs of parentheses are written as they are (7.3.4.2). Hands back where it
 * goes on.
 */
function readLiteral(text: string, start: number, onGlyph: (glyph: number) => void): number {
  let at = start
  let high = -1 // the first byte of a glyph, when it was read
  let depth = 1
  while (at < text.length) {
    let byte = text.charCodeAt(at)
    at += 1
    if (byte === opening) depth += 1
    else if (byte === closing) depth -= 1
    if (depth === 0) break
    if (byte === backslash) {
      byte = text.charCodeAt(at)
      at += 1
      if (isOctal(byte)) {
        byte -= zero
        for (let digits = 1; digits < 3 && isOctal(text.charCodeAt(at)); digits++, at++)
          byte = byte * 8 + text.charCodeAt(at) - zero
      } else byte = controls.get(byte) ?? byte
    }
    if (high < 0) high = byte
    else {
      onGlyph(high * 256 + byte)
      high = -1
    }
  }
  return at
}

function isOctal(code: number): boolean {
  return code >= zero && code <= seven
}

const controls: ReadonlyMap<number, number> = new Map(
  Object.entries({ n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }).map(([name, control]) => [
    name.charCodeAt(0),
    control.charCodeAt(0),
  ]),
)

function readHex(text: string, start: number, onGlyph: (glyph: number) => void): number {
  const end = text.indexOf('>', start)
  for (let at = start; at + 4 <= end; at += 4) onGlyph(Number.parseInt(text.slice(at, at + 4), 16))
  return end + 1
}

function toEndOfNumber(text: string, start: number): number {
  let end = start + 1
  while (end < text.length && !' ()<]'.includes(text.charAt(end))) end += 1
  return end
}
