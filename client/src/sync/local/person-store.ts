/**
 * What one person's browser keeps of the editions that they opened: a database for each person, so that nobody reads
 * what another typed in the same profile, and so that all of it goes at once when they sign out.
 *
 *   copies    <edition>@<epoch>                              what is known of a copy
 *   updates   [<edition>@<epoch>, own or base, tab, number]  its sync updates; `own` while no server has taken them
 *   setAside  number                                         words that could not be taken
 *
 * Our own and not y-indexeddb (read at 9.0.12): there an update does not say whose it is or whether a server has it, so
 * neither "3 changes wait" nor the words of a refused document could be told after a reload; and what goes wrong, a
 * full disk or a closed database, ends as an unhandled rejection that no page can tell anybody of. It also leaves a
 * transaction to end by itself, which waits for the page's next turn. In Chromium, a tab that is busy with a key and
 * killed 60 ms after it had kept that key in 5 of 15 tries; with the end asked for in the same turn, in 15 of 15.
 */
import { deleteDatabase, openDatabase } from './open-database.ts'

export interface CopyRow {
  id: string
  edition: string
  epoch: number
  /** It holds all that the server had at some moment; else only own words that wait for such a moment. */
  whole: boolean
  /** Milliseconds. */
  openedAt: number
}

export interface UpdateRow {
  bytes: Uint8Array
  /** How many changes somebody made in it. */
  changes: number
}

/** Known before it is written, so that nothing has to be waited for; says without the row whether a server has it. */
export type UpdateKey = [copy: string, whose: 'own' | 'base', tab: string, number: number]

export type StoreName = 'copies' | 'updates' | 'setAside'
const STORES: StoreName[] = ['copies', 'updates', 'setAside']

const VERSION = 1
const PREFIX = 'copydesk:'

export const copyId = (edition: string, epoch: number): string => `${edition}@${epoch}`

export const rowsOf = (copy: string): IDBKeyRange => IDBKeyRange.bound([copy], [copy, []])

/** Rejects where the browser has no storage, forbids it, or does not answer. */
export const openStore = (person: string): Promise<IDBDatabase> =>
  openDatabase(PREFIX + person, VERSION, (db) => {
    db.createObjectStore('copies', { keyPath: 'id' })
    db.createObjectStore('updates')
    db.createObjectStore('setAside', { keyPath: 'id', autoIncrement: true })
  })

/**
 * One transaction over all that one person has here; rejects when any of it could not be kept, and then none is.
 * @param strict waits for the disk itself: dearer, and right while no server has the words.
 */
export async function transact<T>(
  db: IDBDatabase,
  mode: IDBTransactionMode,
  work: (tx: IDBTransaction) => T | Promise<T>,
  strict = false,
): Promise<T> {
  const tx = db.transaction(STORES, mode, { durability: strict ? 'strict' : 'relaxed' })
  const over = new Promise<void>((resolve, reject) => {
    tx.oncomplete = () => resolve()
    tx.onabort = () => reject(tx.error ?? new Error('The browser’s storage gave up.'))
  })
  // When the work throws, that is what is told.
  over.catch(() => {})
  try {
    const result = await work(tx)
    await over
    return result
  } catch (error) {
    try {
      tx.abort()
    } catch {
      // It is over already.
    }
    throw error
  }
}

/** The answer to one request of a transaction, which stays open for the next. */
export function asked<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

/** Empties first: a frozen tab could hold up the deletion, but not that. */
export async function forgetStore(person: string): Promise<void> {
  const db = await openStore(person)
  await transact(db, 'readwrite', (tx) => {
    for (const store of STORES) tx.objectStore(store).clear()
  })
  db.close()
  await deleteDatabase(PREFIX + person)
}

/** What a browser that keeps nothing is asked for is null. */
export async function inStore<T>(person: string, work: (db: IDBDatabase) => Promise<T>): Promise<T | null> {
  let db: IDBDatabase
  try {
    db = await openStore(person)
  } catch {
    // Nothing was ever kept there.
    return null
  }
  try {
    return await work(db)
  } finally {
    db.close()
  }
}
