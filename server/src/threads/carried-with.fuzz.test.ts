import {
  deleteText,
  insertText,
  mergeBlock,
  openCopy,
  readField,
  splitBlock,
  textOf,
  undoFor,
} from '@copydesk/shared/copy'
import { Random } from '@copydesk/shared/testing'
import { type IdRange, Places } from '@copydesk/shared/threads'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { AttestedRoom } from '../testing/attested-room.ts'
import { carriedOn } from './carried-on.ts'
import { carriedWith, concernedBy } from './carried-with.ts'

const SEEDS = process.env.COPYDESK_LONG === '1' ? 200 : 15
const FIRST = Number(process.env.COPYDESK_SEED ?? 1)
const ACTS = 120

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
  const undo = undoFor(doc, 'body', person)
  undo.captureTimeout = 0
  return { doc, undo, person }
}

/** What these characters say. */
function lettersOf(doc: Y.Doc, ranges: readonly IdRange[]): string {
  let letters = ''
  for (const [client, clock, length] of ranges)
    for (let n = 0; n < length; n++) {
      const item = Y.getItem(doc.store, Y.createID(client, clock + n))
      if (item.content instanceof Y.ContentString)
        letters += item.content.str[clock + n - item.id.clock] ?? ''
    }
  return letters
}

test('wherever its letters are moved, undone and moved again, a comment stands on all of them that stand', () => {
  for (let seed = FIRST; seed < FIRST + SEEDS; seed++) {
    const random = new Random(seed)
    const room = new AttestedRoom()
    const docs: Y.Doc[] = []
    const people = ['ana', 'ben'].map((person, n) => joins(room, docs, person, 100 + n))
    let next = 0x3400
    let blocks = 0
    let ranges: IdRange[] = []
    let mine = ''
    for (let act = 0; act < ACTS; act++) {
      const { doc, undo, person } = random.one(people)
      const text = textOf(doc, 'body')
      const write = (change: () => void) => doc.transact(change, person)
      const at = random.below(text.length + 1)
      const end = Math.min(text.length, at + 8 + random.below(12))
      if (text.length < 40 || random.next() < 0.2)
        write(() => {
          const letters = Array.from({ length: 12 }, () => String.fromCodePoint(next++)).join('')
          insertText(doc, 'body', at, letters)
        })
      else
        random.one([
          () => write(() => splitBlock(doc, 'body', at, `b${blocks++}`)),
          () => write(() => mergeBlock(doc, 'body', random.one(readField(doc, 'body')).id ?? '')),
          () => undo.undo(),
          () => undo.redo(),
          () => write(() => deleteText(doc, 'body', at, end)),
          () => {
            const words = said(text, at, end)
            if (words === null) return
            const together = random.next() < 0.3
            const cut = () => deleteText(doc, 'body', at, end)
            const put = () => insertText(doc, 'body', random.below(textOf(doc, 'body').length + 1), words)
            if (together)
              write(() => {
                cut()
                put()
              })
            else {
              write(cut)
              write(put)
            }
          },
        ])()
      const moved = room.moved.splice(0)
      const places = new Places(room.doc)
      if (act === 30) {
        ranges = rangesIn(room.doc)
        mine = lettersOf(room.doc, ranges)
      }
      if (moved.length === 0 || ranges.length === 0) continue
      const put = concernedBy(moved, places)(ranges)
        ? carriedWith({ ranges, moved }, places, room.writers)
        : []
      ranges = carriedOn(ranges, put, () => false) ?? ranges
      const standing = [...room.words()].map(({ text }) => text).join('')
      const wanted = [...mine].filter((letter) => standing.includes(letter)).toSorted()
      const stands = new Set(lettersOf(room.doc, places.livingOf(ranges)))
      expect([...stands].toSorted(), `seed ${seed}, act ${act}`).toEqual([...new Set(wanted)])
    }
    expect(mine).not.toBe('')
  }
})

/** The letters between two places; null where a block begins among them, since a page pastes two blocks then. */
function said(text: Y.Text, from: number, to: number): string | null {
  const all: unknown[] = text
    .toDelta()
    .flatMap(({ insert }: { insert: unknown }) => (typeof insert === 'string' ? [...insert] : [null]))
  const letters = all.slice(from, to)
  return letters.includes(null) || letters.length < 8 ? null : letters.join('')
}

/** Some of what stands, and stands once: undo after a paste leaves two of a letter. */
function rangesIn(doc: Y.Doc): IdRange[] {
  const ranges: IdRange[] = []
  const all = textOf(doc, 'body').toString()
  for (let item = doc.getText('body')._start; item !== null; item = item.right) {
    if (item.deleted || !(item.content instanceof Y.ContentString) || ranges.length === 5) continue
    const isOnce = [...item.content.str].every((letter) => all.split(letter).length === 2)
    if (isOnce) ranges.push([item.id.client, item.id.clock, item.length])
  }
  return ranges
}
