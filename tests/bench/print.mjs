/** Begins a table in Markdown that is also read well in a terminal: its head, and a rule below. */
export function head(...cells) {
  row(...cells)
  console.log(`| ${cells.map((_, index) => toRule(widthOf(index), index)).join(' | ')} |`)
}

/** A row of the table: a name, then figures. */
export function row(...cells) {
  console.log(`| ${cells.map((cell, index) => toCell(String(cell), index)).join(' | ')} |`)
}

/** One number as so many times another: `2.0`. */
export function ratio(one, other, digits = 1) {
  return (one / other).toFixed(digits)
}

/** A sentence below a table. */
export function say(...sentences) {
  console.log(`\n${sentences.join('\n')}\n`)
}

const widthOf = index => (index === 0 ? 25 : 9)
const toRule = (width, index) => (index === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)
const toCell = (cell, index) => cell[index === 0 ? 'padEnd' : 'padStart'](widthOf(index))
