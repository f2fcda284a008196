import type { BlockWord, TranslationFacts } from '@copydesk/shared/translation/standing'
import { expect, test } from 'vitest'
import { behindBy } from './behind-by.ts'

const block = (id: string, text: string) => ({ id, text, of: null })
const facts = (words: Partial<BlockWord>[], typos: TranslationFacts['typos'] = []): TranslationFacts => ({
  words: words.map((word) => ({
    ...{ is: 'confirmed', block: 'x', originals: [], localized: '', by: 'claire', at: '' },
    ...word,
  })),
  ...{ typos, filed: null },
})
const said = (text: string, id = 'a') => ({ block: id, originals: [{ block: id, text }] })

test('two localizations are behind by one change, a third by another; what is gone or undone is no typo', () => {
  const originals = [block('b', 'Soon'), block('a', 'The vote is over.')]
  const behind = behindBy(originals, [
    { language: 'fr', facts: facts([said('The vote is over'), said('Soon', 'b'), said('Gone', 'z')]) },
    { language: 'de', facts: facts([said('The vote is over')]) },
    { language: 'ja', facts: facts([said('The vote is due')]) },
  ])
  const after = 'The vote is over.'
  expect(behind).toEqual([
    { block: 'a', before: 'The vote is over', after, languages: ['fr', 'de'] },
    { block: 'a', before: 'The vote is due', after, languages: ['ja'] },
  ])
})

test('nobody is behind by a typo, nor by what only a machine wrote', () => {
  const typos = [{ block: 'a', from: 'The vote', to: 'The vote.' }]
  const machine = { ...said('Another'), is: 'machine' as const }
  expect(
    behindBy(
      [block('a', 'The vote.')],
      [{ language: 'fr', facts: facts([said('The vote'), machine], typos) }],
    ),
  ).toEqual([])
})
