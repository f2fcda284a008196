import { rootsOf } from '@copydesk/shared/copy'
import { SYNC, syncFrame } from '@copydesk/shared/protocol'
import { describe, expect, test } from 'vitest'
import type * as Y from 'yjs'
import { bytesOf, underAttack } from '../../testing/under-attack.ts'

const room = underAttack()

const prefixOf = (doc: Y.Doc) => doc.clientID.toString(36)
const aMark = (doc: Y.Doc) => [...rootsOf(doc).marks.keys()][0] as string
const inBody = (doc: Y.Doc, at: number): [number, number] => {
  let left = at
  for (let item = doc.getText('body')._start; item !== null; item = item.right) {
    if (item.deleted) continue
    if (left < item.length) return [item.id.client, item.id.clock + left]
    left -= item.length
  }
  throw new Error('The body is not that long.')
}

describe('[SY18] in another’s name', () => {
  test.each<[string, (doc: Y.Doc) => void, string]>([
    [
      'a mark under another’s key',
      (doc) =>
        rootsOf(doc).marks.set(`${room.victim.toString(36)}.zz`, [
          'bold',
          true,
          inBody(doc, 2),
          inBody(doc, 3),
          null,
          1,
        ]),
      'bad-request',
    ],
    ['another’s mark is deleted', (doc) => rootsOf(doc).marks.delete(aMark(doc)), 'not-yours'],
    [
      'another’s mark is taken the place of by nothing',
      (doc) => {
        rootsOf(doc).marks.set(aMark(doc), 1)
        rootsOf(doc).marks.delete(aMark(doc))
      },
      'not-yours',
    ],
    [
      'a mark that would win over all others',
      (doc) =>
        rootsOf(doc).marks.set(`${prefixOf(doc)}.0`, [
          'bold',
          true,
          inBody(doc, 2),
          inBody(doc, 3),
          null,
          2 ** 52,
        ]),
      'bad-request',
    ],
    [
      'a mark three above the highest',
      (doc) =>
        rootsOf(doc).marks.set(`${prefixOf(doc)}.0`, ['bold', true, inBody(doc, 2), inBody(doc, 3), null, 4]),
      'bad-request',
    ],
    [
      'a mark on a field',
      (doc) => {
        rootsOf(doc).fields.set('rights', 'x')
        rootsOf(doc).marks.set(`${prefixOf(doc)}.1`, [
          'bold',
          true,
          [doc.clientID, 0],
          inBody(doc, 3),
          null,
          1,
        ])
      },
      'bad-request',
    ],
    [
      'a mark from one text to another',
      (doc) => {
        doc.getText('headline').insert(0, 'x')
        rootsOf(doc).marks.set(`${prefixOf(doc)}.1`, [
          'bold',
          true,
          [doc.clientID, 0],
          inBody(doc, 3),
          null,
          1,
        ])
      },
      'bad-request',
    ],
    [
      'a note by another',
      (doc) => rootsOf(doc).annotations.set('n2', { k: 'source', by: 'ana', r: [[...inBody(doc, 2), 1]] }),
      'not-yours',
    ],
    [
      'a note by nobody',
      (doc) => rootsOf(doc).annotations.set('n2', { k: 'source', r: [[...inBody(doc, 2), 1]] }),
      'bad-request',
    ],
    [
      'another’s note is written over',
      (doc) =>
        rootsOf(doc).annotations.set('note', { k: 'source', by: room.name, r: [[...inBody(doc, 2), 1]] }),
      'not-yours',
    ],
    ['another’s note is deleted', (doc) => rootsOf(doc).annotations.delete('note'), 'not-yours'],
    [
      'another’s note is taken the place of by nothing',
      (doc) => {
        rootsOf(doc).annotations.set('note', 1)
        rootsOf(doc).annotations.delete('note')
      },
      'not-yours',
    ],
    [
      'an alias under another’s key',
      (doc) => rootsOf(doc).aliases.set(`${room.victim.toString(36)}.3`, [room.victim, 1, 2]),
      'bad-request',
    ],
    [
      'an alias for other words',
      (doc) => {
        doc.getText('body').insert(3, 'X')
        const there = inBody(doc, 2)
        doc.getText('body').delete(2, 1)
        rootsOf(doc).aliases.set(`${prefixOf(doc)}.0`, [...there, 1])
      },
      'bad-request',
    ],
  ])('%s', async (_, change, code) => {
    room.mallory.sendUpdate(room.changed(change))
    const outcome = await room.mallory.settled()
    expect(room.mallory.refusals[0]?.code ?? outcome).toBe(code)
  })
})

test.each<[string, () => string[]]>([
  ['another’s mark', () => ['marks', aMark(room.ana.doc)]],
  ['another’s note', () => ['annotations', 'note']],
  ['another’s alias', () => ['aliases', `${room.victim.toString(36)}.3`]],
])('[SY18] %s, taken the place of by what is gone from the start', async (_, place) => {
  // Under a key, deleted, of length 1: the document deletes what was there without having been told to.
  room.mallory.sendUpdate(bytesOf(1, 1, 7, 0, { byte: 0x21 }, 1, ...place(), 1, 0))
  expect(await room.mallory.settled()).toBe(4423)
  expect(room.mallory.refusals).toMatchObject([{ code: 'not-yours' }])
})

const nowhere = [4711, 0] as const

test.each<[string, (doc: Y.Doc) => void]>([
  [
    'a mark',
    (doc) =>
      rootsOf(doc).marks.set(`${prefixOf(doc)}.0`, ['bold', true, inBody(doc, 2), [...nowhere], null, 1]),
  ],
  [
    'a note',
    (doc) => rootsOf(doc).annotations.set('n2', { k: 'source', by: room.name, r: [[...nowhere, 1]] }),
  ],
  [
    'the end of a note',
    (doc) =>
      rootsOf(doc).annotations.set('n2', { k: 'source', by: room.name, r: [[...inBody(doc, 2), 5000]] }),
  ],
  [
    'an alias',
    (doc) => {
      doc.getText('body').insert(3, 'x')
      rootsOf(doc).aliases.set(`${prefixOf(doc)}.0`, [...nowhere, 1])
    },
  ],
  [
    'an alias for words that live, and so one',
    (doc) => {
      doc.getText('body').insert(3, 'b')
      rootsOf(doc).aliases.set(`${prefixOf(doc)}.0`, [...inBody(doc, 1), 1])
    },
  ],
])('[SY18] %s that stands on nothing: asked for first, then refused', async (_, change) => {
  const update = room.changed(change)
  room.mallory.sendUpdate(update)
  expect(await room.mallory.settled()).toBe('open')
  expect(room.mallory.asked).toBe(2)
  room.mallory.send(syncFrame(SYNC.step2, update))
  expect(await room.mallory.settled()).toBe(4409)
  expect(room.mallory.refusals).toMatchObject([{ code: 'conflict' }])
})
