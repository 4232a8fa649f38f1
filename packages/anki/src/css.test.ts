import { expect, test } from 'vitest'
import { toCss } from './css.ts'

const css = toCss()

test("a learner's own styles come first, as `@import` must", () => {
  expect(css.startsWith('@import url("_prepdeck-own.css");\n')).toBe(true)
})

test.each(['day', 'night'] as const)('by %s every colour of letters stands out as WCAG AA asks', time => {
  const colours = readColours(time)
  const letters = ['text', 'muted', 'accent', 'right', 'note', 'tip', 'important', 'warning', 'caution']
  const pairs = [
    ...letters.map(name => [name, 'background']),
    ['text', 'tint'],
    ['text', 'right-tint'],
    ['right', 'right-tint'],
    ['muted', 'code-background'],
  ]
  const weak = pairs.filter(([a = '', b = '']) => contrast(colours.get(a), colours.get(b)) < 4.5)
  expect(weak).toEqual([])
})

/** The custom properties of the rules for day or night. */
function readColours(time: 'day' | 'night'): Map<string, string> {
  const rules = [...css.matchAll(/([^{}]*)\{([^{}]*--[^{}]*)\}/g)].filter(
    ([, selector = '']) =>
      selector.includes('.card') && selector.includes('.nightMode') === (time === 'night'),
  )
  const declarations = rules.flatMap(([, , body = '']) => [...body.matchAll(/--([\w-]+): (#\w{6});/g)])
  return new Map(declarations.map(([, name = '', hex = '']) => [name, hex]))
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(a = '#888888', b = '#888888'): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map(at => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
