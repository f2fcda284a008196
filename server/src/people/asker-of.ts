import type { Asker } from '@copydesk/shared/access'
import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import { acting } from '../acting-through.ts'
import type { Stores } from '../stores.ts'

/** Where somebody stands now: for an act, looked up in its transaction. */
export async function askerOf(
  { people }: Pick<Stores, 'people'>,
  { id }: Pick<Person, 'id'>,
): Promise<Person & Asker> {
  const asker = await people.enterable(id)
  if (!asker) throw new Refusal('signed-out', 'You are signed out. Sign in to go on.')
  return acting(asker)
}
