import type { Newsroom } from '../newsroom.ts'
import { notify } from '../notifications/notify.ts'
import { asksReadBack } from './asks-read-back.ts'
import { WRITTEN_BY_NOBODY, wroteSinceFiled } from './written.ts'

/**
 * Asks whoever filed, once for a filing, to read back what the desk has changed since. While the copy still changes from
 * one look to the next, the editor is at it.
 * @param resting how each such copy read at the last look.
 */
export async function askReadBacks(
  newsroom: Pick<Newsroom, 'stores' | 'rooms' | 'bus' | 'now'>,
  resting: Map<string, string>,
): Promise<void> {
  const { stores, bus, now } = newsroom
  const changed = await stores.review.changedSince()
  const before = new Map(resting)
  resting.clear()
  for (const { edition, liveHash } of changed) resting.set(edition, liveHash)
  for (const { edition: id, claimedBy: by, liveHash: hash } of changed) {
    if (before.get(id) !== hash) continue
    const edition = await stores.editions.find(id)
    const filed = edition?.filed ? await stores.versions.find(edition.filed) : null
    if (!edition || !filed) continue
    const sinceFiled = await wroteSinceFiled(newsroom, edition, { hash, position: edition.listedAt })
    const written = { ...WRITTEN_BY_NOBODY, sinceFiled }
    const person = asksReadBack({ edition, filed, copy: { hash }, written })
    if (person === null) continue
    const told = await stores.transact(async (stores) => {
      const at = now()
      if (!(await stores.review.askBack(id, at.toISOString()))) return []
      const about = { edition: id, thread: null, suggestion: null, by, at }
      return notify(stores, [{ person, kind: 'read-back', ...about }])
    })
    if (told.length > 0) bus.tell({ kind: 'notices' }, told)
  }
}
