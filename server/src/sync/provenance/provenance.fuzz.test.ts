import { Random } from '@copydesk/shared/testing'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { AttestedRoom } from '../../testing/attested-room.ts'

const SEEDS = process.env.COPYDESK_LONG === '1' ? 400 : 8
const ACTS = 400
const PEOPLE = ['ana', 'ben', 'carla', 'dan']

interface Tally {
  characters: number
  wrong: number
  wrongByClient: number
  acts: number
  ms: number
}

/** Four people who type characters that occur once, delete, undo, redo, cut and paste, and move stretches. */
function write(seed: number, tally: Tally): AttestedRoom {
  const random = new Random(seed)
  const room = new AttestedRoom()
  const writers = new Map<string, string>()
  let next = 0x3400
  const pages = PEOPLE.map((person, n) => {
    const doc = new Y.Doc()
    doc.clientID = 100 + n
    const text = doc.getText('body')
    const undo = new Y.UndoManager(text, { captureTimeout: 0 })
    const waiting: Uint8Array[] = []
    return { person, doc, text, undo, waiting }
  })
  for (const page of pages)
    page.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === 'network') return
      room.accept(page.person, update)
      for (const other of pages) if (other !== page) other.waiting.push(update)
    })
  for (let act = 0; act < ACTS && next < 0x9f00; act++) {
    const { person, doc, text, undo } = random.one(pages)
    room.now += random.below(20_000)
    const long = text.length
    const chosen = random.next()
    const at = random.below(Math.max(1, long - 20))
    const take = () => {
      const words = text.toString().slice(at, at + 8 + random.below(12))
      text.delete(at, words.length)
      return words
    }
    if (chosen < 0.55 || long < 30) {
      let words = ''
      for (let count = random.below(14); count >= 0; count--) words += String.fromCodePoint(next++)
      for (const letter of words) writers.set(letter, person)
      text.insert(random.below(long + 1), words, {})
    } else if (chosen < 0.7) text.delete(at, 1 + random.below(20))
    else if (chosen < 0.8) undo.undo()
    else if (chosen < 0.83) undo.redo()
    else if (chosen < 0.9) {
      const words = take()
      text.insert(random.below(text.length + 1), words, {})
    } else
      doc.transact(() => {
        const words = take()
        text.insert(random.below(text.length + 1), words, {})
      })
    tally.acts++
    for (const page of pages)
      if (random.chance(0.4))
        for (const update of page.waiting.splice(0)) Y.applyUpdate(page.doc, update, 'network')
  }
  for (const { text, person, client } of room.words())
    for (const letter of text) {
      tally.characters++
      if (writers.get(letter) !== person) tally.wrong++
      if (writers.get(letter) !== PEOPLE[client - 100]) tally.wrongByClient++
    }
  tally.ms += room.ms
  return room
}

const whoseIn = (room: AttestedRoom): string =>
  [...room.words()]
    .flatMap(({ text, person, minute }) => [...text].map((letter) => `${letter} ${person} ${minute}`))
    .join()

test('[SY22] of thousands of acts full of undo, cut, paste and moves every character is its first writer’s', () => {
  const tally: Tally = { characters: 0, wrong: 0, wrongByClient: 0, acts: 0, ms: 0 }
  for (let seed = 1; seed <= SEEDS; seed++) {
    const room = write(seed, tally)
    const whose = whoseIn(room)
    const bytes = room.provenance.encode()
    room.restart()
    expect(room.provenance.encode(), `seed ${seed}, from its rows`).toEqual(bytes)
    expect(whoseIn(room) === whose, `seed ${seed}, from its rows`).toBe(true)
    room.compact()
    room.restart()
    expect(whoseIn(room) === whose, `seed ${seed}, from its snapshot`).toBe(true)
  }
  process.stdout.write(
    `${tally.wrong} of ${tally.characters} characters wrong, ${tally.wrongByClient} by client id; ` +
      `${(tally.ms / tally.acts).toFixed(4)} ms an act\n`,
  )
  expect(tally.characters).toBeGreaterThan(SEEDS * 200)
  expect(tally.wrongByClient).toBeGreaterThan(tally.characters / 10)
  expect(tally.wrong).toBe(0)
})
