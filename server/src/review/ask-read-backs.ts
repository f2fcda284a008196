import type { Newsroom } from '../newsroom.ts'
import { notify } from '../notifications/notify.ts'
import { asksReadBack } from './asks-read-back.ts'
import { WRITTEN_BY_NOBODY, wroteSinceFiled } from './written.ts'

/**
 * Asks whoever filed, once for a filing and again for each problem that they saw, to read back what others have changed
 * since. While the copy still changes from one look to the next, somebody is at it.
 * @param resting how each such copy read at the last look, and whether it was looked at as it rested.
 */
export async function askReadBacks(
  newsroom: Pick<Newsroom, 'stores' | 'rooms' | 'bus' | 'now'>,
  resting: Map<string, string>,
): Promise<void> {
  const changed = await newsroom.stores.review.changedSince()
  const before = new Map(resting)
  resting.clear()
  for (const { edition: id, liveHash: hash } of changed) {
    const looked = `${hash} looked at`
    const last = before.get(id)
    // What cannot be asked now is asked at the next look.
    resting.set(id, hash)
    if (last === hash) await askBack(newsroom, id, hash)
    if (last === hash || last === looked) resting.set(id, looked)
  }
}

async function askBack(
  newsroom: Pick<Newsroom, 'stores' | 'rooms' | 'bus' | 'now'>,
  id: string,
  hash: string,
): Promise<void> {
  const { stores, bus, now } = newsroom
  const edition = await stores.editions.find(id)
  const filed = edition?.filed ? await stores.versions.find(edition.filed) : null
  if (!edition || !filed) return
  const sinceFiled = await wroteSinceFiled(newsroom, edition, { hash, position: edition.listedAt })
  const written = { ...WRITTEN_BY_NOBODY, sinceFiled }
  const person = asksReadBack({ edition, filed, copy: { hash }, written })
  const by = sinceFiled.findLast((one) => one !== person)
  if (person === null || by === undefined) return
  // They have read this one: what is asked for is the next.
  if (await stores.review.readBack(id, person, hash)) return
  const told = await stores.transact(async (stores) => {
    const at = now()
    if (!(await stores.review.askBack(id, at.toISOString()))) return []
    const about = { edition: id, thread: null, suggestion: null, by, at }
    return notify(stores, [{ person, kind: 'read-back', ...about }])
  })
  if (told.length > 0) bus.tell({ kind: 'notices' }, told)
}
