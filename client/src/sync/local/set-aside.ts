import { asked, openStore, transact } from './person-store.ts'
import type { UnsentWords } from './unsent-words.ts'

/** Words that could not be taken: kept until whoever typed them has dealt with them. */
export interface SetAside extends UnsentWords {
  id: number
  edition: string
  /** Milliseconds. */
  at: number
  /** A sentence for the person. */
  reason: string
  /** How many changes they were. */
  changes: number
}

const hearers = new Set<() => void>()
/** Of browsers that keep nothing: they live as long as the page. Ids are negative, so as not to meet stored ones. */
const onThisPage: { person: string; words: SetAside }[] = []

export function keepOnThisPage(person: string, words: Omit<SetAside, 'id'>): void {
  onThisPage.push({ person, words: { ...words, id: -1 - onThisPage.length } })
}

/** Calls back when words are set aside or dealt with on this page. Returns how to stop. */
export function onSetAside(hear: () => void): () => void {
  hearers.add(hear)
  return () => hearers.delete(hear)
}

export function tellSetAside(): void {
  for (const hear of hearers) hear()
}

/** One person's, oldest first. */
export async function readSetAside(person: string): Promise<SetAside[]> {
  const here = onThisPage.filter((one) => one.person === person).map(({ words }) => words)
  const stored = await inStore(person, (db) =>
    transact(db, 'readonly', (tx) => asked<SetAside[]>(tx.objectStore('setAside').getAll())),
  )
  return [...(stored ?? []), ...here].sort((a, b) => a.at - b.at)
}

export async function discardSetAside(person: string, id: number): Promise<void> {
  const at = onThisPage.findIndex((one) => one.person === person && one.words.id === id)
  if (at >= 0) onThisPage.splice(at, 1)
  else
    await inStore(person, (db) =>
      transact(db, 'readwrite', (tx) => {
        tx.objectStore('setAside').delete(id)
      }),
    )
  tellSetAside()
}

export function forgetOnThisPage(person: string): void {
  for (let at = onThisPage.length - 1; at >= 0; at--)
    if (onThisPage[at]?.person === person) onThisPage.splice(at, 1)
}

async function inStore<T>(person: string, work: (db: IDBDatabase) => Promise<T>): Promise<T | null> {
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
