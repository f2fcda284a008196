import { expect, test } from 'vitest'
import { LANGUAGES } from '../language-names.ts'
import { PUBLICATION_KINDS } from './kinds.ts'
import { prefixOf } from './prefixes.ts'

const KINDS = PUBLICATION_KINDS.filter((kind) => kind !== 'story')

test.each(Object.keys(LANGUAGES))('in %s every kind says what it is, on a page and on a wire', (language) => {
  for (const destination of ['page', 'wire'] as const) {
    const said = KINDS.map((kind) => prefixOf(destination, language, { kind, update: 7 }))
    expect(said.every((prefix) => prefix.trim() !== '')).toBe(true)
    expect(new Set(said).size).toBe(KINDS.length)
    // What stands before a headline on a wire is told from it.
    expect(said.every((prefix) => prefix.endsWith('-'))).toBe(destination === 'wire')
    const updates = KINDS.filter((kind) => prefixOf(destination, language, { kind, update: 7 }).includes('7'))
    expect(updates).toEqual(['update'])
    expect(prefixOf(destination, language, { kind: 'story', update: null })).toBe('')
  }
})

test('the wires of our own languages say what their clients know', () => {
  const wire = (language: string) =>
    KINDS.map((kind) => prefixOf('wire', language, { kind, update: 2 })).join(' ')
  expect({ en: wire('en'), fr: wire('fr'), ja: wire('ja'), ar: wire('ar') }).toEqual({
    en: 'ALERT- URGENT- UPDATE 2- CORRECTED- REFILE- KILL-',
    fr: 'ALERTE- URGENT- ACTUALISÉ 2- CORRIGÉ- RENVOI- ANNULÉ-',
    ja: '速報- 至急- 更新2- 訂正- 再送- 取消-',
    ar: 'عاجل- موجز عاجل- تحديث 2- مصحح- إعادة إرسال- إلغاء-',
  })
})
