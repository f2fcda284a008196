import { maySee } from '@copydesk/shared/access'
import type { Person } from '@copydesk/shared/people'
import type { Newsroom } from '../newsroom.ts'
import { notify } from '../notifications/notify.ts'
import type { Stores } from '../stores.ts'
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
      if (!still || !(await stores.review.ring(waiting.edition, at.toISOString()))) return []
      const { edition, filedBy: by } = waiting
      const notice = { kind: 'unclaimed' as const, edition, thread: null, suggestion: null, by, at }
      return notify(
        stores,
        (await atTheDesk(stores, waiting)).map((person) => ({ ...notice, person })),
      )
    })
    if (told.length > 0) bus.tell({ kind: 'notices' }, told)
  }
}

async function isLate({ policies }: Stores, { desk, waitsSince }: Waiting, at: Date): Promise<boolean> {
  const { ringAfter } = await policies.of(desk)
  return ringAfter !== null && at.getTime() - Date.parse(waitsSince) >= ringAfter * 60_000
}

/**
 * The slot and the duty editors; where none of them may take it, the desk's editors. Nobody is told of what they filed,
 * and nobody of what they may not see.
 */
async function atTheDesk(
  { shifts, duties, people, stories, editions }: Stores,
  { desk, edition, filedBy }: Waiting,
): Promise<string[]> {
  const filed = await editions.find(edition)
  const story = filed && (await stories.find(filed.story))
  if (!story) return []
  const mayCome = async (ids: readonly string[]) => {
    const coming: Person[] = []
    for (const id of new Set(ids)) {
      const who = id === filedBy ? null : await people.enterable(id)
      if (who && maySee(who, { story })) coming.push(who)
    }
    return coming
  }
  const slot = (await shifts.on(desk))?.slot
  const onDuty = (await duties.list())
    .filter((held) => held.desk === desk && held.duty === 'duty-editor')
    .map(({ person }) => person)
  const on = await mayCome([...(slot === undefined ? [] : [slot]), ...onDuty])
  const told =
    on.length > 0 ? on : (await mayCome(await shifts.peopleOf(desk))).filter(({ role }) => role === 'editor')
  return told.map(({ id }) => id)
}
