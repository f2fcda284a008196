import type { Person, PersonRole } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import { hashPassword } from 'better-auth/crypto'
import * as z from 'zod'
import { contributorNamed } from '../credits/contributor-named.ts'
import { newId } from '../new-id.ts'
import type { NewsroomStores } from '../stores.ts'
import { deskNamed } from './desk-named.ts'

export interface NewPerson {
  email: string
  name: string
  role: PersonRole
  /** Name of the desk; made if there is none of that name. */
  desk: string | null
  /** Further desks, by name too. */
  alsoOn?: readonly string[]
  password: string
}

/** Lets somebody sign in, and be credited under the same name. */
export async function addPerson(
  stores: NewsroomStores,
  wanted: NewPerson,
  now: Date,
  by: string | null = null,
): Promise<Person> {
  const email = wanted.email.trim().toLowerCase()
  const name = wanted.name.toWellFormed().replace(/\s+/g, ' ').trim()
  if (!z.email().max(200).safeParse(email).success)
    throw new Refusal('bad-request', `"${wanted.email}" is not an e-mail address.`)
  if (name === '' || name.length > 200) throw new Refusal('bad-request', 'A person needs a name.')
  if (wanted.password.length < 10) throw new Refusal('bad-request', 'A password has at least 10 characters.')
  if (wanted.password.length > 200) throw new Refusal('bad-request', 'A password has at most 200 characters.')
  // Before the transaction: hashing takes a tenth of a second, and everybody's saving would wait for it.
  const passwordHash = await hashPassword(wanted.password)
  return stores.transact(async (stores) => {
    if (await stores.people.withEmail(email))
      throw new Refusal('conflict', `Somebody signs in as ${email} already.`)
    const acting = { person: by, at: now }
    const person: Person = {
      id: newId(),
      name,
      role: wanted.role,
      desk: wanted.desk === null ? null : (await deskNamed(stores, wanted.desk, acting)).id,
      color: (await stores.people.byId()).size % 12,
    }
    await stores.people.add(person, { email, passwordHash, at: now })
    const further: string[] = []
    for (const name of wanted.alsoOn ?? []) further.push((await deskNamed(stores, name, acting)).id)
    if (person.desk !== null && further.length > 0)
      await stores.people.stand(person.id, { desks: [person.desk, ...further] }, now)
    await contributorNamed(stores, { name, kind: 'person', person: person.id }, acting)
    await stores.acts.record({
      ...acting,
      act: 'add-person',
      what: 'person',
      subject: person.id,
      details: { email, name, role: person.role, desk: person.desk, alsoOn: further },
    })
    return person
  })
}
