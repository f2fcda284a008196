/*
 * What one person said of blocks of localizations, and no server has answered yet: a database for each person, beside
 * that of their copies and not in it, since a page of an earlier build that has that one open would hold up every change
 * of its form.
 *
 *   acts   id of the act   one act, with its edition
 */
import type { BlockWord, NewTranslationAct } from '@copydesk/shared/translation/standing'
import { deleteDatabase, openDatabase } from './open-database.ts'
import { asked } from './person-store.ts'

export interface WaitingAct {
  edition: string
  act: NewTranslationAct
  /** Milliseconds. */
  at: number
  /** Why the server would not take it: it stands there until whoever said it has read that. */
  refused: string | null
  /** The server has it; it stays until this computer has asked what is on record since. */
  taken: boolean
  /** What holds again of the block where this undoes what was said last. */
  reveals?: BlockWord | undefined
}

const PREFIX = 'copydesk-acts:'
const VERSION = 1

async function transact<T>(
  person: string,
  mode: IDBTransactionMode,
  work: (acts: IDBObjectStore) => T | Promise<T>,
): Promise<T> {
  const db = await openDatabase(PREFIX + person, VERSION, (made) => {
    made.createObjectStore('acts', { keyPath: 'act.id' })
  })
  try {
    const tx = db.transaction('acts', mode, { durability: 'strict' })
    const over = new Promise<void>((resolve, reject) => {
      tx.oncomplete = () => resolve()
      tx.onabort = () => reject(tx.error ?? new Error('The browser’s storage gave up.'))
    })
    const [result] = await Promise.all([work(tx.objectStore('acts')), over])
    return result
  } finally {
    db.close()
  }
}

export const keepAct = (person: string, act: WaitingAct): Promise<void> =>
  transact(person, 'readwrite', (acts) => {
    acts.put(act)
  })

export const dropActs = (person: string, ids: readonly string[]): Promise<void> =>
  transact(person, 'readwrite', (acts) => {
    for (const id of ids) acts.delete(id)
  })

/** Of every edition, oldest first. A browser that keeps nothing has none. */
export async function readActs(person: string): Promise<WaitingAct[]> {
  const acts = await transact(person, 'readonly', (store) => asked<WaitingAct[]>(store.getAll())).catch(
    // Nothing was ever kept there.
    () => [],
  )
  return acts.sort((one, other) => one.at - other.at)
}

/** Empties first: a frozen tab could hold up the deletion, but not that. */
export async function forgetActs(person: string): Promise<void> {
  await transact(person, 'readwrite', (acts) => {
    acts.clear()
  })
  await deleteDatabase(PREFIX + person)
}
