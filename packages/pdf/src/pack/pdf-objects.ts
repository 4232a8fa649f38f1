/** A PDF file as its writer laid it out: objects one after the other, then a table of where each begins. */
export interface PdfObjects {
  /** What comes before the first object: the version of the format, and bytes that say that the file is no text. */
  readonly header: Uint8Array
  /** By their numbers, in the order of the file. */
  readonly objects: ReadonlyMap<number, PdfObject>
  /** One more than the highest number of an object. */
  readonly size: number
  /** The entries of the trailer as they are written, without `/Size`: where a reader begins. */
  readonly trailer: string
}

export interface PdfObject {
  /** What stands between `obj` and `endobj`. */
  readonly body: Uint8Array
  readonly isStream: boolean
}

/**
 * Takes a file apart that has one plain table of references (ISO 32000-1, 7.5.4), as Typst writes it: nothing is
 * read of the objects themselves.
 *
 * @throws Error when it is built otherwise.
 */
export function readPdfObjects(pdf: Uint8Array): PdfObjects {
  const file = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength)
  const table = Number(match(file.toString('latin1', file.lastIndexOf('startxref')), /^startxref\s+(\d+)/)[1])
  const text = file.toString('latin1', table)
  const [start, size] = match(text, /^xref\s+0 (\d+)\s+/)
  const entries = Number(size)
  const places: { readonly number: number; readonly begin: number }[] = []
  for (let number = 0; number < entries; number++) {
    const entry = start.length + number * entrySize
    if (text[entry + 17] === 'n') places.push({ number, begin: Number(text.slice(entry, entry + 10)) })
  }
  places.sort((one, other) => one.begin - other.begin)
  const trailer = match(text.slice(start.length + entries * entrySize), /^trailer\s*<<(.*)>>\s*startxref/s)
  return {
    header: file.subarray(0, places[0]?.begin),
    objects: new Map(
      places.map(({ number, begin }, index) => [
        number,
        readObject(file.subarray(begin, places[index + 1]?.begin ?? table), number),
      ]),
    ),
    size: entries,
    trailer: (trailer[1] as string).replace(/\/Size \d+/, '').trim(),
  }
}

const entrySize = 20 // bytes: `0000000016 00000 n` and the end of its line

function match(text: string, pattern: RegExp): RegExpExecArray {
  const found = pattern.exec(text)
  if (found === null) throw new Error(`Expected a PDF file with ${pattern.source}`)
  return found
}

const longestEnd = 30 // bytes: `endstream`, `endobj`, and space around them

/** `12 0 obj … endobj` */
function readObject(bytes: Buffer, number: number): PdfObject {
  const head = `${number} 0 obj`
  const tail = bytes.toString('latin1', Math.max(bytes.length - longestEnd, 0))
  const end = tail.lastIndexOf('endobj')
  if (bytes.toString('latin1', 0, head.length) !== head || end < 0)
    throw new Error(`Expected object ${number} in a PDF file`)
  const body = bytes.subarray(head.length, bytes.length - tail.length + end)
  return { body, isStream: /endstream\s*$/.test(tail.slice(0, end)) }
}
