import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isFieldEntry } from './copy/guarding/judges.ts'
import { oneLine } from './one-line.ts'

/** Anything that a clipboard may hold: half characters, controls, breaks, and what lies beyond the first plane. */
const pasted = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      fc.integer({ min: 0, max: 0xa0 }).map((unit) => String.fromCharCode(unit)),
      fc.integer({ min: 0xd800, max: 0xdfff }).map((unit) => String.fromCharCode(unit)),
      fc.constantFrom('𠮷', '👩‍🚀', '\r\n', '\u0085', '\u2028', '\u2029', '\u00a0', ' ', 'é', 'a'),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''))

describe('words of one line', () => {
  test('the guard takes whatever was pasted', () => {
    fc.assert(
      fc.property(pasted, fc.integer({ min: 0, max: 80 }), (text, most) => {
        const line = oneLine(text, most)
        expect(line.length).toBeLessThanOrEqual(most)
        expect(line).not.toMatch(/[\u2028\u2029]/)
        expect(isFieldEntry('rights', line)).toBe(true)
        expect(oneLine(line, most)).toBe(line)
      }),
      { numRuns: 1_000 },
    )
  })

  test('no more is cut than has to be', () => {
    fc.assert(
      fc.property(pasted, fc.integer({ min: 0, max: 80 }), (text, most) => {
        const whole = oneLine(text)
        const line = oneLine(text, most)
        expect(whole.startsWith(line)).toBe(true)
        expect(line.length).toBeGreaterThanOrEqual(Math.min(whole.length, most - 1))
      }),
    )
  })

  test.each([
    ['Marlow\r\nHarbour', 'Marlow Harbour'],
    ['a\tb\u0085c\u2028d', 'a b c d'],
    ['a\u0000\u001b\u007f\u009fb', 'ab'],
    ['Reportage\u00a0: Inès  ', 'Reportage\u00a0: Inès  '],
    ['half \ud83d', 'half \ufffd'],
  ])('%j is kept as %j', (text, line) => expect(oneLine(text)).toBe(line))

  test.each([
    [1, ''],
    [2, '👩'],
    [3, '👩👩'.slice(0, 2)],
    [4, '👩👩'],
  ])('%i units of two characters: %j', (most, line) => expect(oneLine('👩👩', most)).toBe(line))
})
