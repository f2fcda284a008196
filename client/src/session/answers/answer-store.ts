/*
 * What the server answered last to whoever is signed in in this browser, so that their pages open without it.
 *
 *   who       'last'             the person that all of it belongs to; there is never more than one
 *   answers   [person, key...]   one answer
 *
 * Everything asks who it is for in the transaction in which it reads or writes: what another tab signs out, a late
 * write of this one cannot bring back.
 */

export interface KeptAnswer {
  key: readonly string[]
  answer: unknown
  /** Milliseconds; when the server gave it. */
  at: number
  /** Which build asked for it: another may read something else out of it. */
  build: string
}

const NAME = 'copydesk-answers'
const VERSION = 1
const LAST = 'last'

let opened: Promise<IDBDatabase> | null = null

function open(): Promise<IDBDatabase> {
  opened ??= new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(NAME, VERSION)
    request.onupgradeneeded = () => {
      request.result.createObjectStore('who')
      request.result.createObjectStore('answers')
    }
    request.onsuccess = () => {
      const lost = () => {
        opened = null
      }
      request.result.onclose = lost
      request.result.onversionchange = () => {
        request.result.close()
        lost()
      }
      resolve(request.result)
    }
    request.onerror = () => {
      opened = null
      reject(request.error)
    }
  })
  return opened
}

interface Stores {
  who: IDBObjectStore
  answers: IDBObjectStore
}

/** One transaction. Rejects where the browser has no storage, forbids it, or it is full. */
async function transact<T>(
  mode: IDBTransactionMode,
  work: (stores: Stores) => Promise<T>,
  durability: IDBTransactionDurability = 'default',
): Promise<T> {
  const tx = (await open()).transaction(['who', 'answers'], mode, { durability })
  const over = new Promise<void>((resolve, reject) => {
    tx.oncomplete = () => resolve()
    tx.onabort = () => reject(tx.error ?? new Error('The browser’s storage gave up.'))
  })
  const [result] = await Promise.all([
    work({ who: tx.objectStore('who'), answers: tx.objectStore('answers') }),
    over,
  ])
  return result
}

const asked = <T>(request: IDBRequest<T>) =>
  new Promise<T>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

const allOf = (person: string, key: readonly string[] = []) =>
  IDBKeyRange.bound([person, ...key], [person, ...key, []])

/**
 * From now on it belongs to this person; what is here of another is gone.
 * @returns the person to whom it belonged, if anybody.
 */
export const belongTo = (person: string): Promise<string | null> =>
  transact('readwrite', async ({ who, answers }) => {
    const before: unknown = await asked(who.get(LAST))
    if (before !== person) {
      answers.clear()
      who.put(person, LAST)
    }
    return typeof before === 'string' ? before : null
  })

/** Everything that is here, with whose it is. */
export const readAnswers = (): Promise<{ person: string; kept: KeptAnswer[] } | null> =>
  transact('readonly', async ({ who, answers }) => {
    const person: unknown = await asked(who.get(LAST))
    if (typeof person !== 'string') return null
    return { person, kept: (await asked(answers.getAll(allOf(person)))) as KeptAnswer[] }
  })

/** Keeps nothing where it no longer belongs to this person. */
export const writeAnswer = (person: string, kept: KeptAnswer): Promise<void> =>
  transact('readwrite', async ({ who, answers }) => {
    if ((await asked(who.get(LAST))) === person) answers.put(kept, [person, ...kept.key])
  })

export const dropAnswer = (person: string, key: readonly string[]): Promise<void> =>
  transact('readwrite', async ({ answers }) => {
    answers.delete([person, ...key])
  })

/** All of one person's; what is answered from now on is kept. Waits for the disk itself. */
export const dropAnswers = (person: string): Promise<void> =>
  transact(
    'readwrite',
    async ({ answers }) => {
      answers.delete(allOf(person))
    },
    'strict',
  )

export const forgetAnswers = (): Promise<void> =>
  transact('readwrite', async ({ who, answers }) => {
    who.clear()
    answers.clear()
  })
