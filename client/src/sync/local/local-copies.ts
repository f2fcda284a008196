import * as Y from 'yjs'
import { translationActs } from './act-store.ts'
import { isOwn, isReadable, type KeyedRow, readRows, tidyStore } from './copy-rows.ts'
import {
  asked,
  type CopyRow,
  forgetStore,
  inStore,
  rowsOf,
  transact,
  type UpdateKey,
} from './person-store.ts'
import { forgetOnThisPage, readSetAside, tellSetAside } from './set-aside.ts'
import { threadActs } from './thread-act-store.ts'
import { unsentWords, wordsAsText } from './unsent-words.ts'

/** What somebody would lose if their copies were deleted now. */
export interface Unsent {
  edition: string
  changes: number
  /** How many of them are something that was done, with comments or blocks. */
  acts: number
  /** As text, for the clipboard. */
  words: string
}

/** By edition: what no server has yet, what was done with comments and blocks, and what was set aside. */
export async function unsentOf(person: string): Promise<Unsent[]> {
  const found = new Map<string, Unsent>()
  const add = (edition: string, changes: number, words: string, acts = 0) => {
    const before = found.get(edition)
    found.set(edition, {
      edition,
      changes: changes + (before?.changes ?? 0),
      acts: acts + (before?.acts ?? 0),
      words: [before?.words, words].filter(Boolean).join('\n\n'),
    })
  }
  for (const [copy, rows] of await readUnsent(person)) {
    const own = rows.filter(isOwn)
    const doc = new Y.Doc()
    doc.transact(() => {
      for (const { bytes } of rows) Y.applyUpdate(doc, bytes)
    })
    const words = unsentWords(
      doc,
      own.map(({ bytes }) => bytes),
    )
    add(
      copy.slice(0, copy.lastIndexOf('@')),
      own.reduce((sum, { changes }) => sum + changes, 0),
      wordsAsText(words),
    )
    doc.destroy()
  }
  for (const { edition, refused, taken } of await translationActs.read(person))
    if (refused === null && !taken) add(edition, 1, '', 1)
  for (const { edition, act, refused, taken } of await threadActs.read(person))
    if (refused === null && !taken) add(edition, 1, 'words' in act ? act.words : '', 1)
  for (const aside of await readSetAside(person)) add(aside.edition, aside.changes, wordsAsText(aside))
  return [...found.values()]
}

/** The editions that can be opened without a server, latest first. */
export async function remembered(person: string): Promise<string[]> {
  const copies = await inStore(person, (db) =>
    transact(db, 'readonly', (tx) => asked<CopyRow[]>(tx.objectStore('copies').getAll())),
  )
  const whole = (copies ?? []).filter((copy) => copy.whole).sort((a, b) => b.openedAt - a.openedAt)
  return [...new Set(whole.map(({ edition }) => edition))]
}

/** Everything of one person's, their unsent words too: for sign-out, when they have been dealt with. */
export async function forget(person: string): Promise<void> {
  forgetOnThisPage(person)
  await forgetStore(person)
  await translationActs.forget(person)
  await threadActs.forget(person)
  tellSetAside()
}

/** Deletes the copies of stories that were not opened for thirty days and have no unsent words. */
export async function tidy(person: string, now = Date.now()): Promise<void> {
  await inStore(person, (db) => tidyStore(db, now))
}

/** The rows of every copy in which words wait; of the others not even a byte is read. */
async function readUnsent(person: string): Promise<Map<string, KeyedRow[]>> {
  const found = await inStore(person, (db) =>
    transact(db, 'readonly', async (tx) => {
      const keys = await asked(tx.objectStore('updates').getAllKeys())
      const copies = new Set(
        (keys as unknown as UpdateKey[]).filter((key) => isOwn({ key })).map(([copy]) => copy),
      )
      const rows = [...copies].map(
        async (copy): Promise<[string, KeyedRow[]]> => [
          copy,
          (await readRows(tx, rowsOf(copy))).filter(isReadable),
        ],
      )
      return new Map(await Promise.all(rows))
    }),
  )
  return found ?? new Map()
}
