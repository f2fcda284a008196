import type { Contributor } from '@copydesk/shared/credits'
import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type { By } from '../act-store.ts'
import { contributorNamed } from '../credits/contributor-named.ts'
import type { Stores } from '../stores.ts'

/** The contributor that somebody is credited as, made if there is none: under this name, unless it is taken. */
export async function contributorOf(
  stores: Stores,
  { id }: Pick<Person, 'id'>,
  name: string,
  by: By,
): Promise<Contributor> {
  const known = await stores.contributors.ofPerson(id)
  if (known) return known
  const { contributor } = await contributorNamed(stores, { name, kind: 'person', person: id }, by)
  if (contributor.person !== id)
    throw new Refusal(
      'conflict',
      `${contributor.name} is credited already. If it is the same person, have a managing editor link them; else print another name.`,
    )
  return contributor
}
