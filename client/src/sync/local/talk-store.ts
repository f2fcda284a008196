/*
 * What one person wrote in comments and no server has answered yet, and what they have begun to write: a database of its
 * own, for the reason that `act-store` has one.
 *
 *   acts     id of the act    one act, with its edition
 *   drafts   where it is      words
 */
import type { NewThreadAct } from '@copydesk/shared/threads'
import { deleteDatabase, openDatabase } from './open-database.ts'
import { asked } from './person-store.ts'

export interface WaitingTalk {
  edition: string
  act: NewThreadAct
  /** Milliseconds. */
  at: number
  /** Why the server would not take it: it stands there until whoever wrote it has read that. */
  refused: string | null
}

const PREFIX = 'copydesk-talk:'
const VERSION = 1

async function transact<T>(
  person: string,
  store: 'acts' | 'drafts',
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => T | Promise<T>,
): Promise<T> {
  const db = await openDatabase(PREFIX + person, VERSION, (made) => {
    made.createObjectStore('acts', { keyPath: 'act.id' })
    made.createObjectStore('drafts')
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

export const keepTalk = (person: string, talk: WaitingTalk): Promise<void> =>
  transact(person, 'acts', 'readwrite', (acts) => {
    acts.put(talk)
  })

export const dropTalk = (person: string, ids: readonly string[]): Promise<void> =>
  transact(person, 'acts', 'readwrite', (acts) => {
    for (const id of ids) acts.delete(id)
  })

/** Of every edition, oldest first. A browser that keeps nothing has none. */
export async function readTalk(person: string): Promise<WaitingTalk[]> {
  const acts = await transact(person, 'acts', 'readonly', (store) =>
    asked<WaitingTalk[]>(store.getAll()),
  ).catch(
    // Nothing was ever kept there.
    () => [],
  )
  return acts.sort((one, other) => one.at - other.at)
}

/** What is being written at a place; no words take it away. */
export const keepDraft = (person: string, place: string, words: string): Promise<void> =>
  transact(person, 'drafts', 'readwrite', (drafts) => {
    if (words === '') drafts.delete(place)
    else drafts.put(words, place)
  })

export const readDraft = (person: string, place: string): Promise<string> =>
  transact(person, 'drafts', 'readonly', (drafts) => asked<string | undefined>(drafts.get(place))).then(
    (words) => words ?? '',
    // Nothing was ever kept there.
    () => '',
  )

/** Empties first: a frozen tab could hold up the deletion, but not that. */
export async function forgetTalk(person: string): Promise<void> {
  for (const store of ['acts', 'drafts'] as const)
    await transact(person, store, 'readwrite', (kept) => {
      kept.clear()
    })
  await deleteDatabase(PREFIX + person)
}
