import {
  deleteText,
  insertText,
  mergeBlock,
  moveBlock,
  readField,
  removeBlock,
  restoreBlock,
  setKind,
  splitBlock,
  undoFor,
} from '@copydesk/shared/copy'
import { expect, test } from 'vitest'
import type * as Y from 'yjs'
import { aTurn, newsroomAtDesk } from '../testing/newsroom-at-desk.ts'
import { authorship } from './authorship.ts'
import { deletions } from './deletions.ts'

const REPORT = 'The bridge over the harbour is closed until Friday.'

/** Ana's words stand there, and Ben has them before him. */
async function filed() {
  const newsroom = newsroomAtDesk()
  const { comes, rooms } = newsroom
  const ana = await comes('ana')
  ana.types(REPORT)
  splitBlock(ana.doc, 'body', ana.body.length, 'p2')
  ana.types('The mayor did not say why.')
  await aTurn()
  const ben = await comes('ben')
  await aTurn()
  ben.reads()
  const spans = () => authorship(newsroom, 'harbour')
  const wordsOf = async (person: string) =>
    (await spans())
      .filter((span) => span.person === person)
      .map(({ text }) => text)
      .join('|')
  const undo = undoFor(ben.doc, 'body', 'ben')
  undo.captureTimeout = 0
  const acts = (act: (doc: Y.Doc) => unknown) => ben.doc.transact(() => act(ben.doc), 'ben')
  return { ...newsroom, rooms, ana, ben, undo, acts, spans, wordsOf }
}

type Filed = Awaited<ReturnType<typeof filed>>

const cut = (doc: Y.Doc, words: string): string => {
  const at = doc.getText('body').toString().indexOf(words.slice(0, 8))
  // Each marker is a character of the shared text, and none of the words.
  const markers =
    readField(doc, 'body').findIndex(({ runs }) => runs.some(({ text }) => text.includes(words))) + 1
  deleteText(doc, 'body', at + markers, at + markers + words.length)
  return words
}

const ACTS: [name: string, act: (desk: Filed) => void][] = [
  ['splits her paragraph', ({ acts }) => acts((doc) => splitBlock(doc, 'body', 12, 'p3'))],
  ['merges her paragraphs', ({ acts }) => acts((doc) => mergeBlock(doc, 'body', 'p2'))],
  ['moves one', ({ acts }) => acts((doc) => moveBlock(doc, 'body', 'p2', 'p1'))],
  ['makes it a quote', ({ acts }) => acts((doc) => setKind(doc, 'p1', 'quote'))],
  [
    'deletes and undoes',
    ({ acts, undo }) => {
      acts((doc) => deleteText(doc, 'body', 5, 20))
      undo.undo()
    },
  ],
  [
    'deletes three letters, fewer than a paste must have, and undoes',
    ({ acts, undo }) => {
      acts((doc) => deleteText(doc, 'body', 5, 8))
      undo.undo()
    },
  ],
  [
    'deletes, undoes, deletes again and undoes again',
    ({ acts, undo }) => {
      acts((doc) => deleteText(doc, 'body', 5, 20))
      undo.undo()
      undo.redo()
      undo.undo()
    },
  ],
  [
    'cuts a sentence and pastes it at the end',
    ({ acts }) => {
      let words = ''
      acts((doc) => {
        words = cut(doc, 'over the harbour ')
      })
      acts((doc) => insertText(doc, 'body', doc.getText('body').length, words))
    },
  ],
  [
    'drags words elsewhere in one go',
    ({ acts }) =>
      acts((doc) => {
        const words = cut(doc, 'until Friday')
        insertText(doc, 'body', 1, words)
      }),
  ],
  [
    'removes her paragraph, takes that back, and restores it',
    ({ acts, undo }) => {
      acts((doc) => removeBlock(doc, 'body', 'p2'))
      undo.undo()
      acts((doc) => removeBlock(doc, 'body', 'p2'))
      acts((doc) => restoreBlock(doc, 'p2'))
      undo.undo()
      undo.undo()
    },
  ],
  [
    'joins a block to one that had moved, so that the words are written anew',
    ({ acts }) => {
      acts((doc) => moveBlock(doc, 'body', 'p2', 'p1'))
      acts((doc) => mergeBlock(doc, 'body', 'p1'))
    },
  ],
  [
    'does it offline, and comes back',
    ({ ben, acts, undo }) =>
      ben.offline(() => {
        acts((doc) => deleteText(doc, 'body', 5, 20))
        undo.undo()
        let words = ''
        acts((doc) => {
          words = cut(doc, 'over the harbour ')
        })
        acts((doc) => insertText(doc, 'body', doc.getText('body').length, words))
      }),
  ],
]

test.each(ACTS)('[SY22] Ben %s, and every word is still Ana’s', async (_name, act) => {
  const desk = await filed()
  const letters = (words: string) => [...words.replaceAll('|', '')].sort().join('')
  const before = await desk.wordsOf('ana')
  expect(before).toBe(`${REPORT}|The mayor did not say why.`)
  act(desk)
  desk.ben.reads()
  if (_name.includes('offline')) {
    const again = await desk.comes('ben', { doc: desk.ben.doc })
    await aTurn()
    again.reads()
  }
  await aTurn()
  expect(await desk.wordsOf('ben')).toBe('')
  expect(letters(await desk.wordsOf('ana'))).toBe(letters(before))
  const rows = await desk.rooms.rowsOf('harbour')
  expect(rows.at(-1)?.person).toBe('ben')

  const spans = await desk.spans()
  await desk.rooms.close()
  expect(await newsroomOf(desk)).toEqual(spans)
})

/** The same from the snapshot, by a server that was not there. */
async function newsroomOf({ log }: Filed) {
  const later = newsroomAtDesk({ log })
  return authorship(later, 'harbour')
}

test('[SY22] four letters, joined to a block that had moved, are still Ana’s: seed 20 of the simulation', async () => {
  const newsroom = newsroomAtDesk()
  const ana = await newsroom.comes('ana')
  ana.types('Four')
  splitBlock(ana.doc, 'body', ana.body.length, 'p2')
  ana.types('A longer line. ')
  await aTurn()
  const ben = await newsroom.comes('ben')
  await aTurn()
  ben.reads()
  ben.doc.transact(() => moveBlock(ben.doc, 'body', 'p2', 'p1'))
  ben.doc.transact(() => mergeBlock(ben.doc, 'body', 'p1'))
  await aTurn()
  expect(ben.body.toString()).toBe('A longer line. Four')
  expect((await authorship(newsroom, 'harbour')).map(({ person }) => person)).toEqual(['ana'])
})

test('[SY22] what Ben writes is Ben’s, and stands in text order with the minute', async () => {
  const { acts, spans } = await filed()
  acts((doc) => insertText(doc, 'body', 12, 'toll '))
  await aTurn()
  const [head, tail] = [REPORT.slice(0, 11), REPORT.slice(11)]
  const all = await spans()
  expect(all.map(({ person, text }) => `${person}: ${text}`)).toEqual([
    `ana: ${head}`,
    'ben: toll ',
    `ana: ${tail}`,
    'ana: The mayor did not say why.',
  ])
  expect(all.map(({ from, to }) => to - from)).toEqual(all.map(({ text }) => text.length))
  for (const { at, block } of all) {
    expect(at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:00\.000Z$/)
    expect(['p1', 'p2']).toContain(block)
  }
})

test('[SY22] what Ben pastes from elsewhere, or types again, is Ben’s, though Ana wrote the same', async () => {
  const { acts, wordsOf } = await filed()
  acts((doc) => insertText(doc, 'body', 1, 'over the harbour '))
  await aTurn()
  expect(await wordsOf('ben')).toBe('over the harbour ')
})

test('[SY22] what Carla cut does not make Ben’s equal words Ana’s', async () => {
  const { comes, acts, ben, wordsOf } = await filed()
  const carla = await comes('carla')
  await aTurn()
  carla.reads()
  cut(carla.doc, 'over the harbour ')
  await aTurn()
  ben.reads()
  acts((doc) => insertText(doc, 'body', 1, 'over the harbour '))
  await aTurn()
  expect(await wordsOf('ben')).toBe('over the harbour ')
})

test('[SY22] who deleted what is in the log', async () => {
  const { rooms, acts, undo, ben } = await filed()
  acts((doc) => cut(doc, 'until Friday'))
  undo.undo()
  ben.body.delete(1, 4)
  await aTurn()
  expect((await deletions({ rooms }, 'harbour')).map(({ person, text }) => `${person}: ${text}`)).toEqual([
    'ben: until Friday',
    'ben: The ',
  ])
})
