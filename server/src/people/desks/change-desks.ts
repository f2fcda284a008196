import type { Desk, Person } from '@copydesk/shared/people'
import type { RecordedAct } from '../../act-store.ts'
import type { Newsroom } from '../../newsroom.ts'
import type { Stores } from '../../stores.ts'
import { demand } from '../../story/about.ts'
import { askerOf } from '../asker-of.ts'

type Told = Pick<RecordedAct, 'act' | 'what' | 'subject' | 'details'>

/** Changes the desks in one transaction, puts that on record, tells open pages; returns the desks as they are then. */
export async function changeDesks(
  { stores, bus, now }: Pick<Newsroom, 'stores' | 'bus' | 'now'>,
  by: Person,
  change: (stores: Stores, at: Date) => Promise<Told>,
): Promise<Desk[]> {
  const at = now()
  const desks = await stores.transact(async (stores) => {
    demand('manage-newsroom', { asker: await askerOf(stores, by) })
    const told = await change(stores, at)
    await stores.acts.record({ at, person: by.id, ...told })
    return stores.desks.all()
  })
  bus.tell({ kind: 'people' })
  bus.tell({ kind: 'stories' })
  return desks
}
