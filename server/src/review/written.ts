import { NOTHING_OPEN, type OpenIn, openIn } from '../checks/open-in.ts'
import type { EditionRecord } from '../edition/edition-store.ts'
import { NewestFew } from '../newest-few.ts'
import type { Newsroom } from '../newsroom.ts'
import { documentOf } from '../versions/copy-document.ts'
import type { KeptCopy } from '../versions/version-store.ts'
import { sharesIn } from '../writers/shares-in.ts'

/** What of a copy is found before a transaction: who wrote it, by the log, and what is open in it. */
export interface Written {
  /** Id of whoever wrote or translated more than half of it; null where nobody did. */
  main: string | null
  /** Ids of those who wrote in it since it was filed. */
  sinceFiled: readonly string[]
  open: OpenIn
}

export const WRITTEN_BY_NOBODY: Written = { main: null, sinceFiled: [], open: NOTHING_OPEN }

/** Percent of a copy's letters behind which it is somebody's. */
const MOST_OF_IT = 50

/** Pages ask each time that they show a story; few are open at once. */
const known = new NewestFew<string | null>(200)
const NOBODY = null

/** Asked before a transaction: to attribute a long copy takes longer than anybody's key should wait. */
export async function writtenIn(
  newsroom: Pick<Newsroom, 'stores' | 'rooms'>,
  edition: EditionRecord,
  copy: Pick<KeptCopy, 'hash' | 'working' | 'position'>,
): Promise<Written> {
  return {
    main: await mainWriter(newsroom, edition, copy),
    sinceFiled: await wroteSinceFiled(newsroom, edition, copy),
    open: await openIn(newsroom, edition, copy),
  }
}

/** Ids of those who wrote in an edition since it was filed, up to this copy. */
export async function wroteSinceFiled(
  { stores, rooms }: Pick<Newsroom, 'stores' | 'rooms'>,
  edition: EditionRecord,
  { hash, position: until }: Pick<KeptCopy, 'hash' | 'position'>,
): Promise<string[]> {
  const filed = edition.filed === null ? null : await stores.versions.find(edition.filed)
  if (filed === null || filed.hash === hash) return []
  const later = await rooms.rowsOf(edition.id, filed.position)
  return [...new Set(later.filter(({ position }) => position <= until).map(({ person }) => person))]
}

async function mainWriter(
  { rooms }: Pick<Newsroom, 'rooms'>,
  { id, language }: Pick<EditionRecord, 'id' | 'language'>,
  { hash, working, position }: Pick<KeptCopy, 'hash' | 'working' | 'position'>,
): Promise<string | null> {
  const key = `${id} ${position} ${hash}`
  const found = known.get(key)
  if (found !== undefined) return found
  const writers = await rooms.writersOf(id)
  const [first] = sharesIn(documentOf(working).doc, writers, language)
  const main = first && first.percent > MOST_OF_IT ? first.person : NOBODY
  known.set(key, main)
  return main
}
