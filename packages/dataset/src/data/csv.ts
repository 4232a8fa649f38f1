/** What a field is made from: a list becomes its values with a space between, undefined an empty field. */
export type Field = string | number | readonly string[] | undefined

/** Column name → what a row has there. */
export type Columns<Row> = Readonly<Record<string, (row: Row) => Field>>

/**
 * A table by RFC 4180: a header, records ended by CRLF, a field in quotes only where it holds a quote, a
 * comma or a line end. Values are as they are: line ends inside them too, and no guard against spreadsheets
 * that take `=1+1` for a formula, for that would change the data.
 */
export function toCsv<Row>(columns: Columns<Row>, rows: readonly Row[]): string {
  const records = rows.map(row => Object.values(columns).map(read => toText(read(row))))
  return [Object.keys(columns), ...records].map(toRecord).join('')
}

function toText(field: Field): string {
  return typeof field === 'object' ? field.join(' ') : String(field ?? '')
}

function toRecord(fields: readonly string[]): string {
  return `${fields.map(quote).join(',')}\r\n`
}

/** `say "no"` → `"say ""no"""` */
function quote(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
