import path from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromFileUrl, isInside, toShownPath, wayTo } from './paths.ts'

const { posix, win32 } = path

test.each([
  [posix, '/notes', '/notes/python/lists.md', 'python/lists.md'],
  [win32, 'C:\\notes', 'C:\\notes\\python\\lists.md', 'python/lists.md'],
  [win32, 'C:\\Notes', 'c:\\notes\\a.md', 'a.md'],
  [win32, 'C:/notes', 'C:\\notes\\..\\other\\a.md', '../other/a.md'],
  [win32, '\\\\server\\share\\notes', '\\\\server\\share\\notes\\a.md', 'a.md'],
  [win32, 'C:\\notes', 'C:\\notes', ''],
])('a way is written with forward slashes', (flavour, folder, target, way) => {
  expect(wayTo(folder, target, flavour)).toBe(way)
})

test.each([
  [win32, 'C:\\notes\\dist', 'C:\\notes', 'dist'],
  [win32, 'C:\\notes', 'C:\\notes', '.'],
  [win32, 'D:\\made\\anki', 'C:\\notes', 'D:/made/anki'],
  [win32, '\\\\server\\share\\dist', 'C:\\notes', '//server/share/dist'],
  [posix, '/made', '/home/notes', '../../made'],
])(
  '%# messages name a path from where the command was started, or whole on another drive',
  (flavour, target, cwd, shown) => {
    expect(toShownPath(target, cwd, flavour)).toBe(shown)
  },
)

test.each([
  [posix, '/tmp', '/tmp/a', true],
  [posix, '/tmp', '/tmp', true],
  [posix, '/tmp', '/tmpa', false],
  [posix, '/tmp', '/', false],
  [posix, '/tmp', '/tmp/..a/b', true],
  [win32, 'C:\\Temp', 'c:\\temp\\a', true],
  [win32, 'C:\\Temp', 'C:\\Temporary', false],
  [win32, 'C:\\Temp', 'D:\\Temp\\a', false],
  [win32, 'C:\\Temp', '\\\\server\\Temp\\a', false],
  [win32, '\\\\server\\share', '\\\\server\\share\\a', true],
  [win32, '\\\\server\\share', '\\\\server\\other\\a', false],
])('%# inside is below a folder, or the folder', (flavour, folder, target, inside) => {
  expect(isInside(folder, target, flavour)).toBe(inside)
})

test('what is joined to a folder is inside, however many folders deep', () => {
  const names = fc.array(fc.stringMatching(/^[\w -]+$/), { maxLength: 5 })
  fc.assert(
    fc.property(names, names, (above, below) => {
      const folder = win32.join('C:\\', ...above)
      const target = win32.join(folder, ...below)
      expect(isInside(folder, target, win32)).toBe(true)
      expect(win32.join(folder, wayTo(folder, target, win32))).toBe(target)
    }),
  )
})

test.each([
  [true, 'file:///C:/my%20notes/a.md', 'C:\\my notes\\a.md'],
  [true, 'file://server/share/a.md', '\\\\server\\share\\a.md'],
  [false, 'file:///home/ada/my%20notes', '/home/ada/my notes'],
  [true, 'C:\\notes', 'C:\\notes'],
  [false, 'notes/file.md', 'notes/file.md'],
])('a file: URL is read as a path, all else is left', (windows, given, read) => {
  expect(fromFileUrl(given, windows)).toBe(read)
})
