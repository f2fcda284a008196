import type { Newsroom } from '../newsroom.ts'
import { notify } from '../notifications/notify.ts'
import type { Stores } from '../stores.ts'
import { atTheDesk } from './at-the-desk.ts'
import type { Waiting } from './review-store.ts'

/** Tells each desk once of what was filed so long ago that somebody should have taken it. */
export async function ringUnclaimed({
  stores,
  bus,
  now,
}: Pick<Newsroom, 'stores' | 'bus' | 'now'>): Promise<void> {
  for (const waiting of await stores.review.waiting()) {
    const at = now()
    if (!(await isLate(stores, waiting, at))) continue
    const told = await stores.transact(async (stores) => {
      // Somebody may have taken it, or another server have told the desk.
      const still = (await stores.review.waiting()).some(
        ({ edition, waitsSince }) => edition === waiting.edition && waitsSince === waiting.waitsSince,
      )
      if (!still) return []
      const { edition, filedBy: by, desk } = waiting
      const story = (await stores.editions.find(edition))?.story ?? ''
      const there = await atTheDesk(stores, { desk, story, but: by })
      // Where nobody can be told, whoever comes later is.
      if (there.length === 0 || !(await stores.review.ring(edition, at.toISOString()))) return []
      const notice = { kind: 'unclaimed' as const, edition, thread: null, suggestion: null, by, at }
      return notify(
        stores,
        there.map((person) => ({ ...notice, person })),
      )
    })
    if (told.length > 0) bus.tell({ kind: 'notices' }, told)
  }
}

async function isLate({ policies }: Stores, { desk, waitsSince }: Waiting, at: Date): Promise<boolean> {
  const { ringAfter } = await policies.of(desk)
  return ringAfter !== null && at.getTime() - Date.parse(waitsSince) >= ringAfter * 60_000
}
