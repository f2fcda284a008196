/// <reference types="node" />
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

/** Read as a file: the test runner empties style sheets that are imported. */
const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8')

const colors = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name, light, dark]) => [name ?? '', { light: light ?? '', dark: dark ?? '' }],
  ),
)

const luminance = (hex: string) => {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** The contrast ratio of WCAG 2.2. */
const contrast = (a: string, b: string) => {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

const people = Array.from({ length: 12 }, (_, at) => `person-${at}`)
const grounds = ['paper', 'sheet', 'hover']
const softs = ['accent-soft', 'approved-soft', 'stale-soft', 'stop-soft']

/** Which text stands on which ground. */
const TEXT: [text: string[], ground: string[]][] = [
  [
    ['ink', 'ink-2'],
    [...grounds, ...softs, 'line-2'],
  ],
  [['ink-3'], [...grounds, ...softs]],
  [
    ['accent', 'approved', 'stale', 'stop'],
    [...grounds, 'stale-soft'],
  ],
  [['accent'], ['accent-soft']],
  [['approved'], ['approved-soft']],
  [['stop'], ['stop-soft']],
  [people, [...grounds, 'stale-soft']],
  [['on-color'], [...people, 'accent', 'approved', 'stale', 'stop']],
  [['paper'], ['ink']],
]

const measure = (texts: string[], ons: string[], theme: 'light' | 'dark') =>
  texts.flatMap((text) =>
    ons.map((ground) => {
      const pair = [colors.get(text)?.[theme], colors.get(ground)?.[theme]]
      if (!pair[0] || !pair[1]) throw new Error(`no such token: ${text} or ${ground}`)
      return { pair: `${text} on ${ground}`, ratio: Math.round(contrast(pair[0], pair[1]) * 100) / 100 }
    }),
  )

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  test('text is readable: 4.5 : 1 for every pair that we use', () => {
    const pairs = TEXT.flatMap(([texts, ons]) => measure(texts, ons, theme))
    expect(pairs.length).toBeGreaterThan(90)
    expect(pairs.filter(({ ratio }) => ratio < 4.5)).toEqual([])
  })

  test('the edge of a control is seen: 3 : 1', () => {
    expect(measure(['edge'], grounds, theme).filter(({ ratio }) => ratio < 3)).toEqual([])
  })
})

test('twelve people can be told apart: no two colours are the same', () => {
  for (const theme of ['light', 'dark'] as const)
    expect(new Set(people.map((name) => colors.get(name)?.[theme])).size).toBe(12)
})
