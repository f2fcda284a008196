import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { seedCopy } from '../copy/index.ts'
import { type Rule, RuleFinder } from '../stylebook/index.ts'
import { findInCopy, partsOfCopy } from './find-in-copy.ts'

const RULES: Rule[] = [
  {
    ...{ id: 'r', language: 'fr', kind: 'word', not: ['navire'], say: ['bateau'], reason: 'It is plain.' },
    ...{ endings: true, inQuotations: false },
  },
]

function copyOf(headline: string, ...body: { id: string; text: string; of?: string }[]): Y.Doc {
  const doc = new Y.Doc()
  const blocks = body.map(({ id, text, of }) => ({ kind: 'paragraph', id, text, ...(of && { of: [of] }) }))
  seedCopy(doc, { headline, standfirst: '', body: blocks } as Parameters<typeof seedCopy>[1])
  return doc
}

test('of a copy on disk it is found what did not survive translation, and what the stylebook says otherwise', () => {
  const original = copyOf('Ships', { id: 'a', text: 'Twelve ships came.' }, { id: 'b', text: 'Nine left.' })
  const french = copyOf(
    'Les bateaux',
    { id: 'a', text: 'Onze bateaux sont venus.', of: 'a' },
    { id: 'b', text: 'Neuf navires sont repartis.', of: 'b' },
  )
  const looked: unknown[] = []
  const found = (from: Y.Doc | null) => {
    const finding = findInCopy(partsOfCopy(french, from), {
      compared: { from: from && 'en', to: 'fr', names: [], finder: null },
      rules: new RuleFinder(RULES, 'fr'),
      once: (part, find) => {
        looked.push(part)
        return find()
      },
    })
    let next = finding.next()
    while (!next.done) next = finding.next()
    return next.value.map(({ check, block, localized }) => [check, block, localized?.text ?? null])
  }
  expect(found(original)).toEqual([
    ['number', 'a', 'Onze'],
    ['stylebook', 'b', 'navires'],
  ])
  // Each pair, and each block of the copy with its lines, once.
  expect(looked).toHaveLength(8)
  expect(found(null)).toEqual([['stylebook', 'b', 'navires']])
})
