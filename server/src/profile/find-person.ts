import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type { Stores } from '../stores.ts'

/** Anybody who was ever let in, also who no longer may: their names stand in stories. */
export async function findPerson({ people }: Pick<Stores, 'people'>, id: string): Promise<Person> {
  const person = (await people.byId()).get(id)
  if (!person) throw new Refusal('not-found', 'There is no such person here.')
  return person
}
