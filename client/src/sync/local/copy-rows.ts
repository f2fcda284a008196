import * as Y from 'yjs'
import {
  asked,
  type CopyRow,
  copyId,
  rowsOf,
  transact,
  type UpdateKey,
  type UpdateRow,
} from './person-store.ts'

/** A row with its place. */
export interface KeyedRow extends UpdateRow {
  key: UpdateKey
}

/** No server has said that it has it. */
export const isOwn = ({ key }: Pick<KeyedRow, 'key'>): boolean => key[1] === 'own'

export interface StoredCopy {
  /** Of the latest life of the room that is here; null when there is none. */
  copy: CopyRow | null
  rows: KeyedRow[]
  /** Of earlier lives, and of copies that are gone: words that nobody has taken. */
  strays: KeyedRow[]
  /** What cannot be read back. */
  broken: UpdateKey[]
}

/** All that is here of an edition. */
export async function readCopy(db: IDBDatabase, edition: string): Promise<StoredCopy> {
  const { copies, rows } = await transact(db, 'readonly', async (tx) => {
    const [copies, rows] = await Promise.all([
      asked<CopyRow[]>(tx.objectStore('copies').getAll(livesOf(edition))),
      readRows(tx, IDBKeyRange.bound([`${edition}@`], [`${edition}@\uffff`, []])),
    ])
    return { copies, rows }
  })
  const found = copies.sort((a, b) => b.epoch - a.epoch)[0] ?? null
  const latest = rows.filter(({ key }) => key[0] === found?.id)
  const readable = latest.filter(isReadable)
  // A copy with a hole in it is not shown; own words in it wait for what they hang on.
  const copy = found && { ...found, whole: found.whole && readable.length === latest.length }
  return {
    copy,
    rows: readable,
    broken: rows.filter((row) => !isReadable(row)).map(({ key }) => key),
    strays: rows.filter((row) => row.key[0] !== found?.id && isOwn(row) && isReadable(row)),
  }
}

const livesOf = (edition: string) => IDBKeyRange.bound(`${edition}@`, `${edition}@\uffff`)

/** Updates with their keys, in the order of these. */
export async function readRows(tx: IDBTransaction, range: IDBKeyRange): Promise<KeyedRow[]> {
  const store = tx.objectStore('updates')
  const [keys, rows] = await Promise.all([
    asked(store.getAllKeys(range) as IDBRequest<unknown> as IDBRequest<UpdateKey[]>),
    asked<UpdateRow[]>(store.getAll(range)),
  ])
  return rows.map((row, at) => ({ ...row, key: keys[at] as UpdateKey }))
}

/** Whether the row is still an update of Yjs'. */
export function isReadable({ bytes }: UpdateRow): boolean {
  try {
    Y.decodeUpdate(bytes)
    return true
  } catch {
    // What a broken disk gave back; the server has all but the own words.
    return false
  }
}

export interface Writing {
  put: readonly KeyedRow[]
  gone: readonly UpdateKey[]
  /** Said again when the copy is opened, and when it has become whole. */
  copy?: CopyRow
}

/**
 * Everything is asked for at once, and the end with it: a tab that is killed in the next moment has handed over all.
 */
export function writeRows(db: IDBDatabase, { put, gone, copy }: Writing, strict: boolean): Promise<void> {
  return transact(
    db,
    'readwrite',
    (tx) => {
      const store = tx.objectStore('updates')
      if (copy) tx.objectStore('copies').put(copy)
      for (const { key, bytes, changes } of put) store.put({ bytes, changes } satisfies UpdateRow, key)
      for (const key of gone) store.delete(key)
      tx.commit()
    },
    strict,
  )
}

/** Rows that one more is not worth a merge. */
const FEW_ROWS = 50

/** Makes one row of all that the server has; other tabs may go on writing theirs. */
export function compactRows(db: IDBDatabase, copy: string, key: UpdateKey): Promise<void> {
  return transact(db, 'readwrite', async (tx) => {
    const rows = (await readRows(tx, rowsOf(copy))).filter((row) => !isOwn(row))
    if (rows.length < FEW_ROWS) return
    const doc = new Y.Doc()
    doc.transact(() => {
      for (const { bytes } of rows) Y.applyUpdate(doc, bytes)
    })
    const store = tx.objectStore('updates')
    for (const { key } of rows) store.delete(key)
    store.put({ bytes: Y.encodeStateAsUpdate(doc), changes: 0 } satisfies UpdateRow, key)
    doc.destroy()
  })
}

/** What becomes of a copy whose document is given up. */
export interface Dropping {
  edition: string
  epoch: number
  /** Own rows that this tab knows; those of other tabs stay. */
  own: readonly KeyedRow[]
  /** Those of them that were never written. */
  unwritten: ReadonlySet<KeyedRow>
  /** The right to it has ended, or this life of the room: nothing of it stays. */
  forGood: boolean
}

/**
 * Takes a copy out, all but other tabs' own rows.
 * @param becomes told the own rows that no other tab has taken out meanwhile; what it writes is kept in the same
 * transaction, so that they are always in one place or the other.
 */
export function dropRows(
  db: IDBDatabase,
  { edition, epoch, own, unwritten, forGood }: Dropping,
  becomes: (still: readonly KeyedRow[], tx: IDBTransaction) => void,
): Promise<void> {
  const id = copyId(edition, epoch)
  return transact(
    db,
    'readwrite',
    async (tx) => {
      const rows = await readRows(tx, rowsOf(id))
      const here = new Set(rows.map(({ key }) => key.join()))
      const store = tx.objectStore('updates')
      for (const row of rows) if (!isOwn(row)) store.delete(row.key)
      for (const row of own) store.delete(row.key)
      becomes(
        own.filter((row) => unwritten.has(row) || here.has(row.key.join())),
        tx,
      )
      const copies = tx.objectStore('copies')
      if (forGood) copies.delete(id)
      else copies.put({ id, edition, epoch, whole: false, openedAt: Date.now() } satisfies CopyRow)
    },
    true,
  )
}

/** Says that a copy is in use; resolves to whether it is still there. */
export function renewCopy(db: IDBDatabase, copy: CopyRow): Promise<boolean> {
  return transact(db, 'readwrite', async (tx) => {
    const copies = tx.objectStore('copies')
    const there = await asked<CopyRow | undefined>(copies.get(copy.id))
    if (there?.whole) copies.put({ ...there, openedAt: copy.openedAt } satisfies CopyRow)
    return there?.whole === true
  })
}

/** A story that nobody opened for so long is fetched again when it is. */
const OLD_MS = 30 * 24 * 60 * 60 * 1000

/** Deletes copies that have not been opened for long, unless words in them wait. */
export function tidyStore(db: IDBDatabase, now: number): Promise<void> {
  return transact(db, 'readwrite', async (tx) => {
    const [copies, keys] = await Promise.all([
      asked<CopyRow[]>(tx.objectStore('copies').getAll()),
      asked(tx.objectStore('updates').getAllKeys()),
    ])
    const waiting = new Set(
      (keys as unknown as UpdateKey[]).filter((key) => isOwn({ key })).map(([copy]) => copy),
    )
    for (const { id, openedAt } of copies) {
      if (now - openedAt < OLD_MS || waiting.has(id)) continue
      tx.objectStore('updates').delete(rowsOf(id))
      tx.objectStore('copies').delete(id)
    }
  })
}
