import type { Person } from '@copydesk/shared/people'
import type { By, RecordedAct } from '../act-store.ts'
import type { Newsroom } from '../newsroom.ts'
import { askerOf } from '../people/asker-of.ts'
import type { Stores } from '../stores.ts'
import { demand } from '../story/about.ts'

/** More than these nobody keeps in mind, and no page looks through as somebody types. */
export const MOST_RULES = 5000

export type RuleAct = Pick<RecordedAct, 'act' | 'details'>

/** Changes the stylebook in one transaction, puts that on record, and tells open pages. */
export async function changeStylebook<Told extends RuleAct>(
  { stores, bus, now }: Pick<Newsroom, 'stores' | 'bus' | 'now'>,
  person: Person,
  change: (stores: Stores, by: By) => Promise<Told>,
): Promise<Told> {
  const by = { person: person.id, at: now() }
  const told = await stores.transact(async (within) => {
    demand('manage-newsroom', { asker: await askerOf(within, person) })
    const done = await change(within, by)
    const { act, details } = done
    await within.acts.record({
      ...by,
      what: 'newsroom',
      subject: 'newsroom',
      act,
      ...(details && { details }),
    })
    return done
  })
  bus.tell({ kind: 'stylebook' })
  return told
}
