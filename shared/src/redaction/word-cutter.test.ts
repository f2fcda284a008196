import { expect, test } from 'vitest'
import { redactSchema } from './redaction.ts'
import { wordCutter } from './word-cutter.ts'

test('a name with a hyphen is removed, whichever hyphen it is written with', () => {
  expect(wordCutter('Al-Sayed').cut('Dr Al-Sayed, Al‑Sayed and Al-Sayeds.')).toBe(
    'Dr [redacted], [redacted] and Al-Sayeds.',
  )
  expect(wordCutter('Jean‐Luc Moreau').cut('It was jean-luc moreau.')).toBe('It was [redacted].')
})

test('every sign that a pattern knows is itself', () => {
  const signs = 'a-b.c*d+e?f^g$h{i}j(k)l|m[n]o\\p/q,r:s=t!u<v>w#x&y~z`"@%;'
  expect(wordCutter(signs).cut(`It says ${signs} here.`)).toBe('It says [redacted] here.')
})

test('a name is found in whichever form its accents were typed', () => {
  const [one, two] = ['José Peña'.normalize('NFC'), 'José Peña'.normalize('NFD')]
  for (const words of [one, two])
    for (const text of [`${one} and ${two}, José's.`, `Ỗ ${two} 각 ${one}`.normalize('NFD')])
      expect(wordCutter(words).cut(text).replaceAll('[redacted]', '*')).toBe(
        text.replaceAll(one, '*').replaceAll(two, '*'),
      )
  expect(wordCutter('Jose').cut('José'.normalize('NFD'))).toBe('José'.normalize('NFD'))
})

test('of passages that stand within each other the whole goes', () => {
  expect(wordCutter('Ann\nAnn Smith').cut('Ann Smith, and Ann.')).toBe('[redacted], and [redacted].')
  expect(wordCutter('old Ann\nAnn Smith').cut('It was old Ann Smith.')).toBe('It was [redacted].')
})

test('every line has to be long enough not to stand anywhere by chance', () => {
  const reads = (words: string) => redactSchema.safeParse({ words, reason: 'A promise' }).success
  expect(reads('Ann Smith\n\n Ann ')).toBe(true)
  expect(reads('a\nb')).toBe(false)
  expect(reads('Ann Smith\nof')).toBe(false)
})
