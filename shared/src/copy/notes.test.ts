import { expect, test } from 'vitest'
import type * as Y from 'yjs'
import { environment } from '../testing/environment.ts'
import { Random } from '../testing/random.ts'
import { translationBlocks } from '../translation/standing/index.ts'
import {
  copyBlocks,
  countWords,
  deleteText,
  FIELDS,
  hashOf,
  insertText,
  mergeBlock,
  openCopy,
  publishableCopy,
  readField,
  seedCopy,
  setMark,
  splitBlock,
  textOf,
} from './index.ts'
import { pair } from './testing/pair.ts'
import { exchange, printed } from './testing/writer.ts'

const ROUNDS = environment.COPYDESK_LONG === '1' ? 1_000 : 60

const published = (doc: Y.Doc) =>
  publishableCopy(doc, { language: 'en', byline: '', dateline: '', creditLine: '', rights: '' })

/** Everything of a copy that goes to readers, or is counted, compared and translated for them. */
const outside = (doc: Y.Doc): string =>
  JSON.stringify([
    hashOf(published(doc)),
    countWords(published(doc)),
    translationBlocks(doc),
    copyBlocks(doc, { words: true }),
  ])

test('a desk’s notes never leave the newsroom, whatever is written, split, merged and cut around them', () => {
  for (let round = 0; round < ROUNDS; round++) {
    const seed = Math.floor(Math.random() * 2 ** 32)
    const random = new Random(seed)
    const doc = openCopy()
    seedCopy(doc, {
      headline: 'Port shut',
      standfirst: 'Ferries stay in',
      body: [{ id: 'p0', kind: 'paragraph', text: 'The port is shut until Friday.' }],
    })
    for (let step = 0; step < 40; step++) {
      const field = random.one(FIELDS)
      const { length } = textOf(doc, field)
      const at = field === 'body' ? 1 + random.below(length) : random.below(length + 1)
      const to = Math.min(length, at + random.below(6))
      doc.transact(() => {
        const act = random.next()
        if (act < 0.35) insertText(doc, field, at, random.one(['x', 'SECRET', ' ']))
        // This sign stands in notes only.
        else if (act < 0.6) insertText(doc, field, at, random.one(['§', '§ §', 'x§']), { note: true })
        else if (act < 0.7) deleteText(doc, field, at, to)
        else if (act < 0.8) setMark(doc, field, at, to, 'note', true)
        else if (act < 0.9) setMark(doc, field, at, to, random.one(['bold', 'italic']), true)
        else if (field === 'body') splitBlock(doc, field, at, `s${step}`)
      })
      const last = readField(doc, 'body').at(-1)?.id
      if (last && random.chance(0.1)) doc.transact(() => mergeBlock(doc, 'body', last))
    }
    const words = outside(doc)
    expect(words, `seed ${seed}`).not.toContain('§')
    // A note that is begun, anywhere and in any words, changes nothing of it.
    for (const field of FIELDS) {
      const at = field === 'body' ? 1 + random.below(textOf(doc, field).length) : 0
      doc.transact(() => insertText(doc, field, at, 'Is this so? §', { note: true }))
    }
    expect(outside(doc), `seed ${seed}`).toBe(words)
  }
})

test('a colleague’s note grows as it is typed, is split with its paragraph, and stays a note offline too', () => {
  const [ana, ben] = pair([10, 20])
  ana.act('body', (doc) => insertText(doc, 'body', ana.at('vote') + 4, ' who says', { note: true }))
  exchange(ana, ben)
  ana.act('body', (doc) => insertText(doc, 'body', ana.at(' is due'), ' so'))
  ben.act('body', (doc) => splitBlock(doc, 'body', ben.at(' says'), 'n1'))
  exchange(ana, ben)
  expect(printed(ana)).toBe(
    'First para. | The vote{ who} | {says so} is due soon | Last para.'.replace('{says', '{ says'),
  )
  expect(printed(ben)).toBe(printed(ana))
  expect(published(ana.doc).body.map(({ runs }) => runs.map(({ text }) => text).join(''))).toEqual([
    'First para.',
    'The vote',
    'is due soon',
    'Last para.',
  ])
  ben.undo.body.undo()
  ana.undo.body.undo()
  exchange(ana, ben)
  expect(printed(ana)).toBe('First para. | The vote{ who says} is due soon | Last para.')
})
