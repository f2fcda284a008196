import { expect, test } from 'vitest'
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
