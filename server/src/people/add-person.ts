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
    const desks = new Set<string>()
    for (const name of desk === null ? alsoOn : [desk, ...alsoOn])
      desks.add((await deskNamed(within, name, acting)).id)
    return admitPerson(within, { ...wanted, email, desks: [...desks], passwordHash }, acting)
  })
}
