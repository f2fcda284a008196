import type * as Y from 'yjs'
import { asked, inStore, transact, type UpdateRow } from './person-store.ts'
import { hasWords, type UnsentWords, unsentWords, withoutContext } from './unsent-words.ts'

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

interface Aside {
  edition: string
  reason: string
  /** Without what stands around them. */
  alone: boolean
}

/** What these rows brought into a document and still stands there, as it is kept; null where that is nothing. */
export function asideOf(
  doc: Y.Doc,
  rows: readonly UpdateRow[],
  { edition, reason, alone }: Aside,
): Omit<SetAside, 'id'> | null {
  const unsent = unsentWords(
    doc,
    rows.map(({ bytes }) => bytes),
  )
  const words = alone ? withoutContext(unsent) : unsent
  if (!hasWords(words)) return null
  const changes = rows.reduce((sum, row) => sum + row.changes, 0)
  return { ...words, edition, at: Date.now(), reason, changes }
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

/** One part of what was set aside at one moment; the whole of it without `part`. */
export interface AsidePlace {
  id: number
  part?: { of: 'pieces' | 'values' | 'credits'; at: number }
}

/** Somebody has dealt with it. What has no words left goes. */
export async function discardSetAside(person: string, { id, part }: AsidePlace): Promise<void> {
  const here = onThisPage.findIndex((one) => one.person === person && one.words.id === id)
  const found = onThisPage[here]
  if (found) {
    const left = without(found.words, part)
    if (left) found.words = left
    else onThisPage.splice(here, 1)
  } else
    await inStore(person, (db) =>
      transact(db, 'readwrite', async (tx) => {
        const store = tx.objectStore('setAside')
        const stored = await asked<SetAside | undefined>(store.get(id))
        const left = stored && without(stored, part)
        if (left) store.put(left)
        else store.delete(id)
      }),
    )
  tellSetAside()
}

function without(aside: SetAside, part: AsidePlace['part']): SetAside | null {
  if (!part) return null
  const left = { ...aside, [part.of]: aside[part.of].filter((_, at) => at !== part.at) }
  return left.pieces.length + left.values.length + left.credits.length > 0 ? left : null
}

export function forgetOnThisPage(person: string): void {
  for (let at = onThisPage.length - 1; at >= 0; at--)
    if (onThisPage[at]?.person === person) onThisPage.splice(at, 1)
}
