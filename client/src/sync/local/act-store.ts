/*
 * What one person did and no server has answered yet: a database for each person, beside that of their copies and not in
 * it, since a page of an earlier build that has that one open would hold up every change of its form. Each kind of act
 * has its own, for the same reason.
 *
 *   acts   id of the act   one act, with its edition
 */
import type { BlockWord, NewTranslationAct } from '@copydesk/shared/translation/standing'
import { deleteDatabase, openDatabase } from './open-database.ts'
import { asked } from './person-store.ts'

export interface WaitingAct<Act> {
  edition: string
  act: Act
  /** Milliseconds. */
  at: number
  /** Why the server would not take it: it stands there until whoever did it has read that. */
  refused: string | null
  /** The server has it; it stays until this computer has asked what is on record since. */
  taken: boolean
  /** What holds again of the block where this undoes what was said last. */
  reveals?: BlockWord | undefined
}

export interface ActStore<Act> {
  keep(person: string, act: WaitingAct<Act>): Promise<void>
  drop(person: string, ids: readonly string[]): Promise<void>
  /** Of every edition, oldest first. A browser that keeps nothing has none. */
  read(person: string): Promise<WaitingAct<Act>[]>
  forget(person: string): Promise<void>
}

const VERSION = 1

/** One transaction over one store of a person's database, which waits for the disk itself. */
export type Transact<Store extends string> = <T>(
  person: string,
  store: Store,
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => T | Promise<T>,
) => Promise<T>

/** @param beside other stores of that database, whose keys are given with what they hold. */
export function actStore<Act extends { id: string }, Beside extends string = never>(
  prefix: string,
  ...beside: Beside[]
): ActStore<Act> & { transact: Transact<'acts' | Beside> } {
  const transact: Transact<'acts' | Beside> = async (person, store, mode, work) => {
    const db = await openDatabase(prefix + person, VERSION, (made) => {
      made.createObjectStore('acts', { keyPath: 'act.id' })
      for (const other of beside) made.createObjectStore(other)
    })
    try {
      const tx = db.transaction(store, mode, { durability: 'strict' })
      const over = new Promise<void>((resolve, reject) => {
        tx.oncomplete = () => resolve()
        tx.onabort = () => reject(tx.error ?? new Error('The browser’s storage gave up.'))
      })
      const [result] = await Promise.all([work(tx.objectStore(store)), over])
      return result
    } finally {
      db.close()
    }
  }
  return {
    transact,
    keep: (person, act) =>
      transact(person, 'acts', 'readwrite', (acts) => {
        acts.put(act)
      }),
    drop: (person, ids) =>
      transact(person, 'acts', 'readwrite', (acts) => {
        for (const id of ids) acts.delete(id)
      }),
    async read(person) {
      const acts = await transact(person, 'acts', 'readonly', (store) =>
        asked<WaitingAct<Act>[]>(store.getAll()),
      ).catch(
        // Nothing was ever kept there.
        () => [],
      )
      return acts.sort((one, other) => one.at - other.at)
    },
    /** Empties first: a frozen tab could hold up the deletion, but not that. */
    async forget(person) {
      for (const store of ['acts', ...beside] as const)
        await transact(person, store, 'readwrite', (kept) => {
          kept.clear()
        })
      await deleteDatabase(prefix + person)
    },
  }
}

export type WaitingTranslationAct = WaitingAct<NewTranslationAct>

export const translationActs = actStore<NewTranslationAct>('copydesk-acts:')
