import { restoreCopy } from '@copydesk/shared/copy'
import { Random } from '@copydesk/shared/testing'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { AttestedRoom, pageOf } from '../../testing/attested-room.ts'
import { FirstWriters } from './first-writers.ts'
import { readInherited, writeInherited } from './inherited.ts'
import { Provenance } from './provenance.ts'

/** Somebody whose every act the room gets at once; others get it when they `read`. */
function writer(room: AttestedRoom, person: string, client: number) {
  const doc = pageOf(client)
  const text = doc.getText('body')
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== 'room') room.accept(person, update)
  })
  const read = () => Y.applyUpdate(doc, Y.encodeStateAsUpdate(room.doc, Y.encodeStateVector(doc)), 'room')
  read()
  const undo = new Y.UndoManager(text, { captureTimeout: 0 })
  return { doc, text, undo, read, types: (at: number, words: string) => text.insert(at, words, {}) }
}

describe('after a restart', () => {
  const report = 'Trains run again from Monday.'
  const start = () => {
    const room = new AttestedRoom()
    const ana = writer(room, 'ana', 1)
    ana.types(0, report)
    const ben = writer(room, 'ben', 2)
    return { room, ana, ben }
  }

  test.each(['from its rows', 'from a snapshot', 'from a snapshot and rows'])(
    '[SY23] %s, a room knows who wrote what, and when',
    (from) => {
      const { room, ana, ben } = start()
      room.now += 600_000
      ben.text.delete(0, 11)
      ben.undo.undo()
      if (from !== 'from its rows') room.compact()
      if (from !== 'from a snapshot') {
        ana.read()
        room.now += 600_000
        ana.types(0, 'Correction: ')
      }
      const before = [...room.words()]
      room.restart()
      expect([...room.words()].map(({ text, person, minute }) => [text, person, minute])).toEqual(
        before.map(({ text, person, minute }) => [text, person, minute]),
      )
      expect(room.wordsOf('ben')).toBe('')
    },
  )

  test('[SY23] what the rows behind the snapshot deleted can be given back, and is still its writer’s', () => {
    const { room, ben } = start()
    room.compact()
    ben.text.delete(0, 7)
    room.restart()
    ben.undo.undo()
    expect(room.wordsOf('ana')).toBe(report)
  })

  test('[SY22] what a version has of it is its writer’s, when somebody restores that', () => {
    const { room, ben } = start()
    const version = pageOf(9)
    Y.applyUpdate(version, Y.encodeStateAsUpdate(room.doc))
    ben.text.delete(0, 7)
    ben.text.delete(4, 6)
    room.compact()
    room.restart()
    const cai = writer(room, 'cai', 3)
    room.provenance.remind(room.doc, version)
    restoreCopy(cai.doc, version)
    expect(cai.text.toString()).toBe(report)
    expect(room.wordsOf('ana')).toBe(report)
    // Words of one's own in the place of a grave stay one's own.
    cai.text.delete(0, 7)
    cai.types(0, 'Planes ')
    expect(room.wordsOf('cai')).toBe('Planes ')
  })

  test('[SY22] of a long story that was much worked on, too, all that is restored is its writers’', () => {
    const room = new AttestedRoom()
    const ana = writer(room, 'ana', 1)
    const MANY = 3000
    ana.types(0, 'no '.repeat(MANY))
    // What is left lies in as many pieces as words.
    for (let at = MANY * 3 - 2; at > 0; at -= 3) ana.text.delete(at, 1)
    const version = pageOf(9)
    Y.applyUpdate(version, Y.encodeStateAsUpdate(room.doc))
    while (ana.text.length > 0) ana.text.delete(0, Math.min(200, ana.text.length))
    room.compact()
    room.restart()
    const cai = writer(room, 'cai', 3)
    room.provenance.remind(room.doc, version)
    restoreCopy(cai.doc, version)
    expect(cai.text.toString()).toBe('n '.repeat(MANY))
    expect(room.wordsOf('cai')).toBe('')
  })

  test('[SY23] what was deleted before the snapshot is given back as the giver’s', () => {
    const { room, ben } = start()
    ben.text.delete(0, 7)
    room.compact()
    room.restart()
    ben.undo.undo()
    expect(room.wordsOf('ben')).toBe('Trains ')
    expect(room.wordsOf('ana')).toBe('run again from Monday.')
  })

  test('[SY23] a snapshot of before anybody kept this: the person is known, the minute is not', () => {
    const { room } = start()
    const provenance = new Provenance({
      snapshot: { bytes: Y.encodeStateAsUpdate(room.doc), provenance: new Uint8Array(), position: 1 },
      tail: [],
    })
    expect(provenance.writingOf({ client: 1, clock: 0, length: 5 })).toEqual([
      { client: 1, clock: 0, length: 5, minute: null },
    ])
  })
})

test('[SY22] the minute is that in which the words were first written', () => {
  const room = new AttestedRoom()
  const ana = writer(room, 'ana', 1)
  ana.types(0, 'Trains run again.')
  const [first] = room.words()
  const ben = writer(room, 'ben', 2)
  room.now += 3_600_000
  ben.text.delete(0, 7)
  ben.undo.undo()
  expect([...room.words()].every(({ minute }) => minute === first?.minute)).toBe(true)
})

test('[SY22] half an hour after the cut, equal words are words that were typed again', () => {
  const room = new AttestedRoom()
  writer(room, 'ana', 1).types(0, 'Trains run again.')
  const ben = writer(room, 'ben', 2)
  ben.text.delete(0, 11)
  room.now += 31 * 60_000
  ben.types(0, 'Trains run ')
  expect(room.wordsOf('ben')).toBe('Trains run ')
})

test('[SY22] a forger who puts other words in front of a grave has written them', () => {
  const room = new AttestedRoom()
  writer(room, 'ana', 1).types(0, 'Nobody was hurt.')
  const ben = writer(room, 'ben', 2)
  ben.text.delete(0, 6)
  ben.undo.undo()
  const honest = room.rows.at(-1)?.update ?? new Uint8Array()
  const words = new TextEncoder().encode('Nobody')
  const at = honest.findIndex((_, index) => words.every((byte, n) => honest[index + n] === byte))
  expect(at).toBeGreaterThan(0)
  // The same update under the next id, which says something else in the same place.
  const forged = new Uint8Array(honest)
  forged.set(new TextEncoder().encode('Eleven'), at)
  const mallory = pageOf(7)
  Y.applyUpdate(mallory, Y.encodeStateAsUpdate(room.doc))
  expect(forged[2]).toBe(2)
  forged[2] = 7
  forged[3] = 0
  room.accept('mallory', forged)
  expect(room.wordsOf('mallory')).toBe('Eleven')
})

test('[SY24] a key adds nothing to its row; thousands of edits of eight people cost microseconds and a few kB', () => {
  const room = new AttestedRoom()
  const random = new Random(7)
  const people = ['ana', 'ben', 'carla', 'dan', 'eva', 'finn', 'gita', 'hugo']
  const writers = people.map((person, n) => writer(room, person, 1000 + n * 7919))
  const EDITS = process.env.COPYDESK_LONG === '1' ? 50_000 : 5_000
  let made = 0
  let rowBytes = 0
  while (made < EDITS) {
    const { text, read, types, undo } = random.one(writers)
    read()
    let at = random.below(text.length + 1)
    for (let keys = 10 + random.below(60); keys > 0 && made < EDITS; keys--, made++) {
      room.now += 200
      if (random.chance(0.1) && at > 0) text.delete(--at, 1)
      else types(at++, 'etaoin shrdlu'[random.below(13)] as string)
      if (random.chance(0.99)) continue
      undo.undo()
      at = Math.min(at, text.length)
    }
  }
  const inherited = room.rows.filter((row) => row.inherited !== null)
  for (const row of room.rows) rowBytes += row.inherited?.length ?? 0
  const table = room.provenance.encode().length
  const micro = (room.ms / made) * 1000
  process.stdout.write(
    `${made} edits: ${micro.toFixed(1)} µs each, table ${table} bytes, ${inherited.length} rows inherit ${rowBytes} bytes\n`,
  )
  expect(inherited.length).toBeLessThan(made / 20)
  expect(table).toBeLessThan(made)
  const quiet = writer(room, 'ana', 1)
  const before = room.rows.length
  quiet.types(3, 'x')
  quiet.text.delete(3, 1)
  expect(room.rows.slice(before).map((row) => row.inherited)).toEqual([null, null])
})

test('[SY24] a room that is only read builds nothing of it', () => {
  const stored = {
    get snapshot(): never {
      throw new Error('The snapshot was looked at.')
    },
    get tail(): never {
      throw new Error('The tail was looked at.')
    },
  }
  const provenance = new Provenance(stored)
  provenance.cutAgain(new Y.Doc(), [{ client: 1, clock: 0, length: 3 }], 'ben', new Date(0).toISOString())
  const bytes = new Uint8Array([1, 0])
  const kept = new Provenance({ snapshot: { bytes, provenance: bytes, position: 9 }, tail: [] })
  expect(kept.encode()).toBe(bytes)
})

test('[SY24] what it remembers of deleted words is bounded: the latest', () => {
  const room = new AttestedRoom()
  const ana = writer(room, 'ana', 1)
  const LONG = 60_000
  for (let round = 0; round < 5; round++) {
    ana.types(0, String.fromCharCode(97 + round).repeat(LONG))
    ana.text.delete(0, LONG)
  }
  expect(room.provenance.textOfDeleted(1, 4 * LONG, 3)).toBe('eee')
  expect(room.provenance.textOfDeleted(1, 0, 3)).toBeNull()
  for (let n = 0; n < 5000; n++) {
    ana.types(0, 'ab')
    ana.text.delete(0, 1)
  }
  expect(room.provenance.textOfDeleted(1, 4 * LONG, 3)).toBeNull()
})

test('[SY23] the bytes of a row and of a table come back as they were, whatever the order they were told in', () => {
  const random = new Random(3)
  const table = new FirstWriters()
  const told = Array.from({ length: 200 }, (_, n) => ({
    client: n % 5,
    clock: n * 10,
    length: 1 + random.below(9),
  }))
  for (const { client, clock } of told) table.wrote(client, clock, 29_000_000 + random.below(3))
  const repeated = told
    .toSorted(() => random.next() - 0.5)
    .flatMap((stretch) =>
      table.repeats(stretch, { client: random.below(5), clock: random.below(9), length: stretch.length }),
    )
  const again = FirstWriters.decode(table.encode())
  expect(again.encode()).toEqual(table.encode())
  for (const stretch of told) expect(again.writingOf(stretch)).toEqual(table.writingOf(stretch))
  const restored = FirstWriters.decode(new Uint8Array())
  for (const one of readInherited(writeInherited(repeated) ?? new Uint8Array())) restored.restore(one)
  for (const stretch of told) expect(restored.firstsOf(stretch)).toEqual(table.firstsOf(stretch))
  expect(writeInherited([])).toBeNull()
  expect(() => FirstWriters.decode(new Uint8Array([9]))).toThrow('not known')
})
