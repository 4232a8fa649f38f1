import { describe, expect, test } from 'vitest'
import { codeColours, codeCss } from './index.ts'

describe.each(['day', 'night'] as const)('by %s', time => {
  const colours = new Map(
    [...codeColours[time].matchAll(/--code-(\w+): (#\w{6});/g)].map(([, name = '', hex = '']) => [name, hex]),
  )

  test('every colour stands out from the background as WCAG AA asks', () => {
    const background = colours.get('background') ?? ''
    const weak = [...colours].filter(
      ([name, hex]) => name !== 'background' && contrast(hex, background) < 4.5,
    )
    expect(weak).toEqual([])
    expect(colours.size).toBe(9)
  })

  test('every colour that the stylesheet names is there', () => {
    const used = new Set([...codeCss.matchAll(/var\(--code-(\w+)\)/g)].map(([, name = '']) => name))
    expect([...used].toSorted()).toEqual([...colours.keys()].toSorted())
  })
})

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(a: string, b: string): number {
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
