import { type PageFinding, partsOfCopy } from '@copydesk/shared/checks'
import { groupsOf } from '@copydesk/shared/copy'
import type * as Y from 'yjs'
import type { EditionRecord } from '../edition/edition-store.ts'
import { NewestFew } from '../newest-few.ts'
import type { Newsroom } from '../newsroom.ts'
import { documentOf } from '../versions/copy-document.ts'
import type { KeptCopy } from '../versions/version-store.ts'
import { Checker } from './checker.ts'

/** What in a copy waits for somebody's word. */
export interface OpenIn {
  /** Also those that somebody has dismissed. */
  findings: readonly Pick<PageFinding, 'key' | 'check'>[]
  /** How many suggestions nobody has decided. */
  suggestions: number
}

export const NOTHING_OPEN: OpenIn = { findings: [], suggestions: 0 }

/** Pages ask each time that they show a story, several at once when something moved; few are open. */
const known = new NewestFew<Promise<OpenIn>>(200)

/** Asked before a transaction: to compare a long copy with its original takes longer than anybody's key should wait. */
export async function openIn(
  { stores, rooms }: Pick<Newsroom, 'stores' | 'rooms'>,
  { id, story, language, follows }: EditionRecord,
  copy: Pick<KeptCopy, 'hash' | 'working' | 'position'>,
): Promise<OpenIn> {
  const original = follows === null ? null : await stores.editions.find(follows)
  const checker = await Checker.of(stores, { from: original?.language ?? null, to: language })
  const names = await stores.aids.names(story)
  const look = (from: Y.Doc | null, at: number | null): { found: Promise<OpenIn> } => {
    const key = JSON.stringify([id, copy.hash, copy.position, at, checker.stamp, names])
    const kept = known.get(key)
    if (kept) return { found: kept }
    const { doc } = documentOf(copy.working)
    const suggestions = groupsOf(doc).length
    const parts = partsOfCopy(doc, from)
    const found = checker
      .find(parts, names)
      .then((all) => ({ findings: all.map(({ key, check }) => ({ key, check })), suggestions }))
    known.set(key, found)
    return { found }
  }
  // Its original is lent no longer than it takes to read it.
  const { found } = original === null ? look(null, null) : await rooms.read(original.id, look)
  return found
}
