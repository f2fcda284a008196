import * as Y from 'yjs'
import { type KeyedRow, readRows } from './copy-rows.ts'
import { asked, type CopyRow, forgetStore, openStore, rowsOf, transact } from './person-store.ts'
import { forgetOnThisPage, readSetAside, tellSetAside } from './set-aside.ts'
import { unsentWords, wordsAsText } from './unsent-words.ts'

/** What somebody would lose if their copies were deleted now. */
export interface Unsent {
  edition: string
  changes: number
  /** As text, for the clipboard. */
  words: string
}

/** A story that nobody opened for so long is fetched again when it is. */
const OLD_MS = 30 * 24 * 60 * 60 * 1000

/** By edition: what no server has yet, and what was set aside. */
export async function unsentOf(person: string): Promise<Unsent[]> {
  const found = new Map<string, Unsent>()
  const add = (edition: string, changes: number, words: string) => {
    const before = found.get(edition)
    found.set(edition, {
      edition,
      changes: changes + (before?.changes ?? 0),
      words: [before?.words, words].filter(Boolean).join('\n\n'),
    })
  }
  const { rows } = await readAll(person)
  for (const [copy, all] of byCopy(rows)) {
    const own = all.filter((row) => row.own)
    if (own.length === 0) continue
    const doc = new Y.Doc()
    doc.transact(() => {
      for (const { bytes } of all) Y.applyUpdate(doc, bytes)
    })
    const words = wordsAsText(
      unsentWords(
        doc,
        own.map(({ bytes }) => bytes),
      ),
    )
    add(
      copy.slice(0, copy.lastIndexOf('@')),
      own.reduce((sum, { changes }) => sum + changes, 0),
      words,
    )
    doc.destroy()
  }
  for (const aside of await readSetAside(person)) add(aside.edition, aside.changes, wordsAsText(aside))
  return [...found.values()]
}

/** The editions that can be opened without a server, latest first. */
export async function remembered(person: string): Promise<string[]> {
  const { copies } = await readAll(person)
  const whole = copies.filter((copy) => copy.whole).sort((a, b) => b.openedAt - a.openedAt)
  return [...new Set(whole.map(({ edition }) => edition))]
}

/** Everything of one person's, their unsent words too: for sign-out, when they have been dealt with. */
export async function forget(person: string): Promise<void> {
  forgetOnThisPage(person)
  await forgetStore(person)
  tellSetAside()
}

/** Deletes the copies of stories that were not opened for thirty days and have no unsent words. */
export async function tidy(person: string, now = Date.now()): Promise<void> {
  const db = await openStore(person)
  try {
    await transact(db, 'readwrite', async (tx) => {
      for (const copy of await asked<CopyRow[]>(tx.objectStore('copies').getAll())) {
        if (now - copy.openedAt < OLD_MS) continue
        const rows = await readRows(tx, rowsOf(copy.id))
        if (rows.some(({ own }) => own)) continue
        tx.objectStore('updates').delete(rowsOf(copy.id))
        tx.objectStore('copies').delete(copy.id)
      }
    })
  } finally {
    db.close()
  }
}

async function readAll(person: string): Promise<{ copies: CopyRow[]; rows: KeyedRow[] }> {
  let db: IDBDatabase
  try {
    db = await openStore(person)
  } catch {
    // A browser that keeps nothing has nothing to lose.
    return { copies: [], rows: [] }
  }
  try {
    return await transact(db, 'readonly', async (tx) => ({
      copies: await asked<CopyRow[]>(tx.objectStore('copies').getAll()),
      rows: await readRows(tx, IDBKeyRange.lowerBound([])),
    }))
  } finally {
    db.close()
  }
}

function byCopy(rows: readonly KeyedRow[]): Map<string, KeyedRow[]> {
  const found = new Map<string, KeyedRow[]>()
  for (const row of rows) {
    const [copy] = row.key
    const before = found.get(copy)
    if (before) before.push(row)
    else found.set(copy, [row])
  }
  return found
}
