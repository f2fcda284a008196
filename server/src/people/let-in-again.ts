import type { ManagedPerson, Person } from '@copydesk/shared/people'
import type { Newsroom } from '../newsroom.ts'
import { demand } from '../story/about.ts'
import { askerOf } from './asker-of.ts'
import { findManaged } from './find-managed.ts'

/** Lets somebody sign in again, with the password that they had; their tokens stay revoked. */
export async function letInAgain(
  { stores, bus, now }: Pick<Newsroom, 'stores' | 'bus' | 'now'>,
  by: Person,
  id: string,
): Promise<ManagedPerson> {
  const at = now()
  const after = await stores.transact(async (stores) => {
    demand('manage-people', { asker: await askerOf(stores, by) })
    const before = await findManaged(stores, id, at)
    if (before.disabledAt === null) return before
    await stores.people.enable(id, at)
    await stores.acts.record({
      at,
      person: by.id,
      act: 'enable-person',
      what: 'person',
      subject: id,
      details: { changed: { disabled: { from: true, to: false } } },
    })
    return findManaged(stores, id, at)
  })
  bus.tell({ kind: 'people' })
  return after
}
