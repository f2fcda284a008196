import type { HouseBook } from '@copydesk/shared/credits'
import type { Person } from '@copydesk/shared/people'
import type { RecordedAct } from '../../act-store.ts'
import type { Newsroom } from '../../newsroom.ts'
import { askerOf } from '../../people/asker-of.ts'
import type { Stores } from '../../stores.ts'
import { demand } from '../../story/about.ts'
import { houseBook } from './house-book.ts'

export type HouseAct = Pick<RecordedAct, 'act' | 'details'>

/** Who changes it, and when, for what a change keeps of that. */
export interface By {
  person: string
  at: Date
}

/**
 * Changes how the newsroom prints in one transaction, puts that on record, tells open pages; returns what holds then.
 * Cleared copy that would now print another line shows as changed; a version keeps what it printed.
 */
export async function changeHouse(
  { stores, bus, now }: Pick<Newsroom, 'stores' | 'bus' | 'now'>,
  person: Person,
  change: (stores: Stores, by: By) => Promise<HouseAct>,
): Promise<HouseBook> {
  const by = { person: person.id, at: now() }
  const book = await stores.transact(async (within) => {
    demand('manage-newsroom', { asker: await askerOf(within, person) })
    const told = await change(within, by)
    await within.editions.reprint()
    await within.acts.record({ ...by, what: 'newsroom', subject: 'newsroom', ...told })
    return houseBook(within)
  })
  bus.tell({ kind: 'house' })
  return book
}
