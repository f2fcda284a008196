import type { ManagedPerson, Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type { Newsroom } from '../newsroom.ts'
import { demand } from '../story/about.ts'
import { askerOf } from './asker-of.ts'
import { findManaged } from './find-managed.ts'
import { keepManagingEditor } from './keep-managing-editor.ts'

/** Keeps somebody out until they are let in again; what they have open closes. Their words and their name stay. */
export async function keepOut(
  { stores, bus, now }: Pick<Newsroom, 'stores' | 'bus' | 'now'>,
  by: Person,
  id: string,
): Promise<ManagedPerson> {
  if (by.id === id)
    throw new Refusal('conflict', 'You cannot keep yourself out. Ask another managing editor to do it.')
  const at = now()
  const after = await stores.transact(async (stores) => {
    demand('manage-people', { asker: await askerOf(stores, by) })
    const before = await findManaged(stores, id, at)
    if (before.disabledAt !== null) return before
    await keepManagingEditor(stores, id)
    await stores.people.disable(id, at)
    await stores.acts.record({
      at,
      person: by.id,
      act: 'disable-person',
      what: 'person',
      subject: id,
      details: { changed: { disabled: { from: false, to: true } } },
    })
    return findManaged(stores, id, at)
  })
  bus.tell({ kind: 'people' })
  return after
}
