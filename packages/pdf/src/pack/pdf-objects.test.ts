import { expect, test } from 'vitest'
import { readPdfObjects } from './pdf-objects.ts'

const first = '%PDF-1.7\n'
const [one, two] = [
  '1 0 obj\n<< /Pages 2 0 R >>\nendobj\n',
  '2 0 obj\n<< >>\nstream\nendobj\nendstream\nendobj\n',
]
const entry = (place: number) => `${String(place).padStart(10, '0')} 00000 n\r\n`
const table = `xref\n0 3\n0000000000 65535 f\r\n${entry(first.length)}${entry(first.length + one.length)}`
const end = `trailer\n<<\n  /Size 3\n  /Root 1 0 R\n>>\nstartxref\n${first.length + one.length + two.length}\n%%EOF`

test('a file is taken apart by its table of references', () => {
  const { header, objects, size, trailer } = readPdfObjects(Buffer.from(first + one + two + table + end))
  expect(Buffer.from(header).toString()).toBe(first)
  const texts = [...objects].map(([number, { body, isStream }]) => [number, `${Buffer.from(body)}`, isStream])
  expect(texts).toEqual([
    [1, '\n<< /Pages 2 0 R >>\n', false],
    [2, '\n<< >>\nstream\nendobj\nendstream\n', true],
  ])
  expect({ size, trailer }).toEqual({ size: 3, trailer: '/Root 1 0 R' })
})

test.each([
  ['no place of the table', first + one, 'Expected a PDF file with ^startxref\\s+(\\d+)'],
  ['another table', `${first}startxref\n0\n`, 'Expected a PDF file with ^xref\\s+0 (\\d+)\\s+'],
  ['another object', first + one.replace('1', '7') + two + table + end, 'Expected object 1 in a PDF file'],
])('a file with %s is refused', (_, file, message) => {
  expect(() => readPdfObjects(Buffer.from(file))).toThrow(message)
})
