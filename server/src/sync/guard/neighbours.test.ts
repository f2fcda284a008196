import { openCopy, undoFor } from '@copydesk/shared/copy'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { harbour, sentBy } from '../../testing/judged-room.ts'
import { bytesOf, type Part } from '../../testing/under-attack.ts'

const MALLORY = 10
const TEXT = 4
const VALUE = 8

type Neighbour = readonly [client: number, clock: number] | null

/** Structs as anybody could forge them, of one client from its first on. */
const forged = (
  client: number,
  ...structs: [left: Neighbour, right: Neighbour, words: string][]
): Uint8Array =>
  bytesOf(
    1,
    structs.length,
    client,
    0,
    structs.map(([left, right, words]) => [placed(TEXT, left, right, 'body'), words]),
    0,
  )

const placed = (kind: number, left: Neighbour, right: Neighbour, root: Part): Part => [
  { byte: kind | (left ? 0x80 : 0) | (right ? 0x40 : 0) },
  left ?? [],
  right ?? [],
  left || right ? [] : [1, root],
]

/** The harbour's marker is its clock 0, then "The port is closed." from 1 on. */
function story() {
  const room = harbour()
  const letter = (clock: number): Neighbour => [room.doc.clientID, clock]
  return { ...room, letter }
}

describe('[SY35] a place that never was', () => {
  type Room = ReturnType<typeof story>
  test.each<[string, (room: Room) => Uint8Array]>([
    ['behind what it stands before', ({ letter }) => forged(MALLORY, [letter(5), letter(3), 'X'])],
    ['behind and before one letter', ({ letter }) => forged(MALLORY, [letter(5), letter(5), 'X'])],
    ['between two with others between them', ({ letter }) => forged(MALLORY, [letter(3), letter(6), 'X'])],
    [
      'at the beginning, before what is in the middle',
      ({ letter }) => forged(MALLORY, [null, letter(3), 'X']),
    ],
    [
      'past its own word',
      ({ letter }) => forged(MALLORY, [letter(3), letter(4), 'X'], [letter(3), letter(4), 'Y']),
    ],
    [
      'past its own word, by way of another’s who saw it',
      ({ doc, page, letter, ask }) => {
        const first = forged(MALLORY, [letter(3), letter(4), 'X'])
        Y.applyUpdate(doc, first)
        Y.applyUpdate(page, first)
        const ana = sentBy(page, () => page.getText('body').insert(5, 'Ana'))
        expect(ask(ana)).toMatchObject({ is: 'fresh' })
        Y.applyUpdate(doc, ana)
        // Ana's word stands behind X: whoever knows hers knows X.
        return forged(MALLORY + 1, [letter(3), [page.clientID, 0], 'Y'])
      },
    ],
    [
      'under a key, before the value that it has seen',
      ({ doc }) => {
        doc.getMap('fields').set('rights', '© 2026')
        const last = doc.getMap('fields')._map.get('rights')?.id
        const value = { byte: 119 }
        return bytesOf(
          1,
          2,
          MALLORY,
          0,
          placed(VALUE, last ? [last.client, last.clock] : null, null, []),
          [1, value, '© X'],
          // Behind nothing, where the other must have had the first.
          { byte: VALUE | 0x20 },
          [1, 'fields', 'rights'],
          [1, value, '© Y'],
          0,
        )
      },
    ],
    [
      'a word that goes on elsewhere than it began',
      ({ doc, letter }) => {
        Y.applyUpdate(doc, forged(MALLORY, [letter(3), letter(4), 'XY']))
        return bytesOf(1, 1, MALLORY, 0, placed(TEXT, letter(3), letter(9), []), 'XYZ', 0)
      },
    ],
  ])('%s', (_, attack) => {
    const room = story()
    const update = attack(room)
    expect(room.ask(update)).toMatch(/^(bad-request|client-taken)$/)
  })
})

test('[SY35] one struct between neighbours in the wrong order, and pages that hear of it before and after ana’s word differ for ever', () => {
  const { doc, page, letter, ask } = story()
  const attack = forged(MALLORY, [letter(3), letter(2), 'X'])
  const ana = sentBy(page, () => page.getText('body').insert(2, 'A'))
  const first = Y.encodeStateAsUpdate(doc)
  const [ben, carla] = [
    [first, attack, ana],
    [first, ana, attack],
  ].map((updates) => {
    const copy = openCopy()
    for (const update of updates) Y.applyUpdate(copy, update)
    expect(copy.store.pendingStructs).toBe(null)
    return copy.getText('body').toString()
  })
  // If Yjs ever puts both in one place, the judge is not needed for it any more.
  expect(ben).not.toBe(carla)
  expect(ask(attack)).toBe('bad-request')
  expect(ask(ana)).toMatchObject({ is: 'fresh' })
})

describe('[SY35] what looks like one and is not', () => {
  const taken = (room: ReturnType<typeof story>, update: Uint8Array) => {
    const verdict = room.ask(update)
    expect(verdict).toMatchObject({ is: 'fresh' })
    if (typeof verdict !== 'string' && verdict.is === 'fresh') Y.applyUpdate(room.doc, verdict.update)
  }

  test('ten pages that type in one place without hearing of each other', () => {
    const room = story()
    const first = Y.encodeStateAsUpdate(room.doc)
    for (let client = 20; client >= 11; client--) {
      const page = openCopy()
      page.clientID = client % 2 === 0 ? client : 2 ** 32 - client
      Y.applyUpdate(page, first)
      taken(
        room,
        sentBy(page, () => {
          page.getText('body').insert(4, 'first ')
          page.getText('body').insert(4, 'before it ')
          page.getText('body').insert(20, ' behind')
          page.getMap('fields').set('rights', `© ${client}`)
          page.getMap('fields').set('rights', `© ${client} again`)
        }),
      )
    }
  })

  test('at the end of what somebody had typed when the page last heard of them', () => {
    const room = story()
    // Of "The port is closed." this page has "The".
    taken(room, forged(MALLORY, [room.letter(3), null, 'y']))
    expect(room.doc.getText('body').toString()).toMatch(/^The(y| port is closed.y)/)
  })

  test('words between two that others deleted, and cut to pieces, meanwhile', () => {
    const room = story()
    const { page, doc } = room
    const offline = sentBy(page, () => page.getText('body').insert(6, 'new '))
    doc.getText('body').delete(2, 10)
    doc.getText('body').insert(4, 'cut')
    taken(room, offline)
  })

  test('what undo gives back, and redo takes, among words that came between', () => {
    const room = story()
    const { page, doc } = room
    const undo = undoFor(page, 'body', 'typing')
    const updates: Uint8Array[] = []
    page.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== 'line') updates.push(update)
    })
    page.transact(() => page.getText('body').delete(2, 8), 'typing')
    doc.getText('body').insert(5, 'ben ')
    Y.applyUpdate(page, Y.encodeStateAsUpdate(doc), 'line')
    undo.undo()
    undo.redo()
    undo.undo()
    for (const update of updates) {
      const verdict = room.ask(update)
      // What redo takes away again is gone here already.
      expect(verdict).toMatchObject({ is: expect.stringMatching(/fresh|known/) })
      if (typeof verdict !== 'string' && verdict.is === 'fresh') Y.applyUpdate(doc, verdict.update)
    }
    expect(page.getText('body').toString()).toBe(doc.getText('body').toString())
  })

  test('the second half of a word, from a page that sends all of it again', () => {
    const room = story()
    const { page } = room
    taken(
      room,
      sentBy(page, () => page.getText('body').insert(4, 'half')),
    )
    page.getText('body').insert(8, 'way')
    taken(room, Y.encodeStateAsUpdate(page))
    expect(room.doc.getText('body').toString()).toContain('halfway')
  })

  test('the words of two ids of one page, told by a third', () => {
    const room = story()
    const { page } = room
    page.getText('body').insert(4, 'one ')
    page.clientID = 11
    page.getText('body').insert(8, 'two ')
    const copy = openCopy()
    copy.clientID = 2 ** 32 - 11
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(page))
    copy.getText('body').insert(8, 'between ')
    taken(room, Y.encodeStateAsUpdate(copy))
    expect(room.doc.getText('body').toString()).toBe(copy.getText('body').toString())
  })
})
