import type { ManagedPerson } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type { Stores } from '../stores.ts'

/** Somebody who was ever let in. */
export async function findManaged(
  { people }: Pick<Stores, 'people'>,
  id: string,
  now: Date,
): Promise<ManagedPerson> {
  const [found] = await people.managed(now, id)
  if (!found) throw new Refusal('not-found', 'There is no such person here.')
  return found
}
