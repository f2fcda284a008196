import { FIELDS, readField } from '@copydesk/shared/copy'
import * as Y from 'yjs'
import { type LiveCopy, liveCopy } from '../edition/live-copy.ts'
import type { Newsroom } from '../newsroom.ts'
import type { Stores } from '../stores.ts'
import { keepVersion, measure } from './keep-version.ts'
import type { VersionRecord } from './version-store.ts'

/**
 * Keeps an edition's copy as the clock's version, if it is another than the newest version's. Of several servers one
 * does: each looks again in the transaction that keeps it.
 */
export async function makeCheckpoint(
  newsroom: Pick<Newsroom, 'stores' | 'rooms' | 'bus' | 'now'>,
  id: string,
): Promise<boolean> {
  const edition = await newsroom.stores.editions.find(id)
  if (!edition) return false
  const live = await liveCopy(newsroom, edition)
  if (await isKept(newsroom.stores, id, live)) return false
  const measured = await measure(newsroom, id, live)
  const isMade = await newsroom.stores.transact(async (stores) => {
    const newest = await stores.versions.newest(id)
    // Whoever else looked may have kept it before this was measured, or after.
    if (newest && isCovered(live, newest)) return false
    const madeAt = newsroom.now().toISOString()
    const made = { edition: id, reason: 'checkpoint', madeBy: null, madeAt, note: '' } as const
    await keepVersion(stores, made, live, measured)
    return true
  })
  const story = isMade ? await newsroom.stores.stories.find(edition.story) : null
  if (story) newsroom.bus.tell({ kind: 'edition', id }, story.restrictedTo)
  return isMade
}

/** Whether a version is as new as this copy: what prints otherwise without a word in it is another copy. */
const isCovered = (live: LiveCopy, newest: Pick<VersionRecord, 'position' | 'hash'>): boolean =>
  newest.position > live.position || (newest.position === live.position && newest.hash === live.hash)

/** Whether the newest version has this copy, with all that is in it for colleagues only. */
async function isKept({ versions }: Stores, edition: string, live: LiveCopy): Promise<boolean> {
  const newest = await versions.newest(edition)
  if (!newest || newest.hash !== live.hash) return false
  if (newest.position === live.position) return true
  return workingOf((await versions.read(newest.id)).working) === workingOf(live.working)
}

/** All that people see of a working copy. What somebody typed and took out again is not in it. */
function workingOf(update: Uint8Array): string {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, update)
  const copy = FIELDS.map((field) => readField(doc, field))
  const beside = ['annotations', 'fields', 'credits'].map((root) => {
    const entries = Object.entries(doc.getMap(root).toJSON())
    return entries.sort(([a], [b]) => (a < b ? -1 : 1))
  })
  doc.destroy()
  return JSON.stringify([copy, beside])
}
