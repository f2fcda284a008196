import type { Person, PersonRole } from '@copydesk/shared/people'
import type { NewsroomStores } from '../stores.ts'
import { admitPerson } from './admit-person.ts'
import { deskNamed } from './desk-named.ts'
import { fitEmail } from './fit-email.ts'
import { hashNewPassword } from './passwords/hash-new-password.ts'

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
  { desk, alsoOn = [], password, ...wanted }: NewPerson,
  now: Date,
  by: string | null = null,
): Promise<Person> {
  const email = fitEmail(wanted.email)
  const passwordHash = await hashNewPassword(password)
  return stores.transact(async (within) => {
    const acting = { person: by, at: now }
    const at = desk === null ? null : (await deskNamed(within, desk, acting)).id
    const person = await admitPerson(within, { ...wanted, email, desk: at, passwordHash }, acting)
    const further: string[] = []
    for (const name of alsoOn) further.push((await deskNamed(within, name, acting)).id)
    if (at !== null && further.length > 0)
      await within.people.stand(person.id, { desks: [at, ...further] }, now)
    return person
  })
}
