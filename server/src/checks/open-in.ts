import type { PageFinding } from '@copydesk/shared/checks'
import { groupsOf } from '@copydesk/shared/copy'
import * as Y from 'yjs'
import type { EditionRecord } from '../edition/edition-store.ts'
import { NewestFew } from '../newest-few.ts'
import type { Newsroom } from '../newsroom.ts'
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

/** Pages ask each time that they show a story; few are open at once. */
const known = new NewestFew<OpenIn>(200)

/** Asked before a transaction: to compare a long copy with its original takes longer than anybody's key should wait. */
export async function openIn(
  { stores, rooms }: Pick<Newsroom, 'stores' | 'rooms'>,
  { id, story, language, follows }: EditionRecord,
  { hash, working, position }: Pick<KeptCopy, 'hash' | 'working' | 'position'>,
): Promise<OpenIn> {
  const original = follows === null ? null : await stores.editions.find(follows)
  const checker = await Checker.of(stores, { from: original?.language ?? null, to: language })
  const names = await stores.aids.names(story)
  const find = (from: Y.Doc | null, at: number | null): OpenIn => {
    const key = JSON.stringify([id, hash, position, at, checker.stamp, names])
    const kept = known.get(key)
    if (kept) return kept
    const doc = new Y.Doc()
    Y.applyUpdate(doc, working)
    const found = {
      findings: checker.find(doc, from, names).map(({ key, check }) => ({ key, check })),
      suggestions: groupsOf(doc).length,
    }
    doc.destroy()
    known.set(key, found)
    return found
  }
  return original === null ? find(null, null) : rooms.read(original.id, find)
}
