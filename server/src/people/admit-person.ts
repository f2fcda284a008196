import type { Person, PersonRole } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import { contributorNamed } from '../credits/contributor-named.ts'
import { newId } from '../new-id.ts'
import type { Stores } from '../stores.ts'
import { tidyName } from '../tidy-name.ts'

export interface Admitted {
  /** As `fitEmail` gives it. */
  email: string
  name: string
  role: PersonRole
  /** Ids of the desks that they stand on, their own first; none is every desk. */
  desks: readonly string[]
  passwordHash: string
}

/**
 * Lets somebody sign in, and be credited under the same name, within a transaction. Where somebody is credited under it
 * already, a newcomer who chose the name is credited as nobody until they are linked.
 * @param by.person null for an act of the machine's operator; absent when they let themselves in by a link.
 */
export async function admitPerson(
  stores: Stores,
  { email, passwordHash, role, desks, ...wanted }: Admitted,
  by: { person?: string | null; at: Date },
): Promise<Person> {
  const name = tidyName(wanted.name, 'A person needs a name.')
  if (await stores.people.withEmail(email))
    throw new Refusal('conflict', `Somebody signs in as ${email} already.`)
  const id = newId()
  const acting = { at: by.at, person: by.person === undefined ? id : by.person }
  const color = (await stores.people.byId()).size % 12
  const [desk = null, ...alsoOn] = desks
  const person: Person = { id, name, role, desk, color }
  await stores.people.add(person, { email, passwordHash, at: by.at })
  if (alsoOn.length > 0) await stores.people.stand(id, { desks }, by.at)
  await contributorNamed(stores, { name, kind: 'person', person: id }, acting)
  await stores.acts.record({
    ...acting,
    act: 'add-person',
    what: 'person',
    subject: id,
    details: { email, name, role, desk, alsoOn },
  })
  return person
}
