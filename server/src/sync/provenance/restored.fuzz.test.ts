import {
  deleteText,
  FIELDS,
  insertText,
  mergeBlock,
  moveBlock,
  openCopy,
  readField,
  removeBlock,
  restoreCopy,
  setKind,
  setMark,
  splitBlock,
  textOf,
  undoFor,
} from '@copydesk/shared/copy'
import { Random } from '@copydesk/shared/testing'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { AttestedRoom } from '../../testing/attested-room.ts'

const SEEDS = process.env.COPYDESK_LONG === '1' ? 200 : 12
const FIRST = Number(process.env.COPYDESK_SEED ?? 1)
const ACTS = 150
const PEOPLE = ['ana', 'ben', 'carla'] as const

/** Somebody whose every act the room judges and keeps at once, and the others get. */
function joins(room: AttestedRoom, all: Y.Doc[], person: string, client: number) {
  const doc = openCopy()
  doc.clientID = client
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(room.doc), 'network')
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin === 'network') return
    room.accept(person, update)
    for (const other of all) if (other !== doc) Y.applyUpdate(other, update, 'network')
  })
  all.push(doc)
  return { doc, undo: undoFor(doc, 'body', person), person }
}

/** Whose each letter is; letters are typed once. */
const writersIn = (room: AttestedRoom) =>
  new Map(
    [...room.words()].flatMap(({ text, person }) => [...text].map((letter) => [letter, person] as const)),
  )

test('[SY22] whatever was restored is taken by the room, and is its first writers’, who are long gone', () => {
  for (let seed = FIRST; seed < FIRST + SEEDS; seed++) {
    const random = new Random(seed)
    const room = new AttestedRoom()
    const docs: Y.Doc[] = []
    let next = 0x3400
    let ids = 0
    const people = PEOPLE.map((person, n) => joins(room, docs, person, 100 + n))
    const act = () => {
      const { doc, undo, person } = random.one(people)
      const long = textOf(doc, 'body').length
      const at = random.below(long + 1)
      const end = Math.min(long, at + random.below(14))
      const block = random.one(readField(doc, 'body')).id
      const write = random.one([
        () => insertText(doc, 'body', at, String.fromCharCode(next++, next++, next++)),
        () => insertText(doc, 'body', at, String.fromCharCode(next++, next++)),
        () => deleteText(doc, 'body', at, end),
        () => splitBlock(doc, 'body', Math.max(1, at), `n${ids++}`),
        () => block && mergeBlock(doc, 'body', block),
        () => block && setKind(doc, block, 'quote'),
        () => block && moveBlock(doc, 'body', block, null),
        () => removeBlock(doc, 'body', block),
        () => setMark(doc, 'body', at, end, 'bold', random.one([true, null])),
      ])
      if (random.chance(0.15)) undo.undo()
      else doc.transact(write, person)
    }
    const [first] = people
    first?.doc.transact(() => {
      textOf(first.doc, 'body').insertEmbed(0, { b: 'first', k: 'paragraph' })
      for (let n = 0; n < 60; n++) insertText(first.doc, 'body', 1 + n, String.fromCharCode(next++))
    }, 'ana')
    for (let n = 0; n < ACTS; n++) act()
    const version = openCopy()
    Y.applyUpdate(version, Y.encodeStateAsUpdate(room.doc))
    const writers = writersIn(room)
    for (let n = 0; n < ACTS; n++) act()

    // The room has forgotten what deleted words said.
    room.compact()
    room.restart()
    const dan = joins(room, [], 'dan', 200)
    room.provenance.remind(room.doc, version)
    restoreCopy(dan.doc, version)
    const what = `seed ${seed}`
    for (const field of FIELDS) expect(readField(room.doc, field), what).toEqual(readField(version, field))
    expect(writersIn(room), what).toEqual(writers)
  }
})
