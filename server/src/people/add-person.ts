import type { Person, PersonRole } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import { hashPassword } from 'better-auth/crypto'
import type { Kysely } from 'kysely'
import * as z from 'zod'
import { contributorNamed } from '../credits/contributors.ts'
import { newId } from '../new-id.ts'
import { recordAct } from '../record-act.ts'
import type { NewsroomTables } from '../store/sql/newsroom-tables.ts'
import { deskNamed } from './desks.ts'

export interface NewPerson {
  email: string
  name: string
  role: PersonRole
  /** Name of the desk; made if there is none of that name. */
  desk: string | null
  password: string
}

/** Lets somebody sign in, and be credited under the same name. */
export async function addPerson(
  db: Kysely<NewsroomTables>,
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
  const password = await hashPassword(wanted.password)
  const at = now.toISOString()
  return db.transaction().execute(async (tx) => {
    const taken = await tx.selectFrom('person').select('id').where('email', '=', email).executeTakeFirst()
    if (taken) throw new Refusal('conflict', `Somebody signs in as ${email} already.`)
    const { count } = await tx
      .selectFrom('person')
      .select((e) => e.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    const person: Person = {
      id: newId(),
      name,
      role: wanted.role,
      desk: wanted.desk === null ? null : (await deskNamed(tx, wanted.desk)).id,
      color: Number(count) % 12,
    }
    const times = { createdAt: at, updatedAt: at }
    await tx
      .insertInto('person')
      .values({ ...person, ...times, email, emailVerified: 1, image: null, disabledAt: null })
      .execute()
    await tx
      .insertInto('account')
      .values({
        ...times,
        id: newId(),
        accountId: person.id,
        providerId: 'credential',
        userId: person.id,
        password,
      })
      .execute()
    await contributorNamed(tx, { name, kind: 'person', person: person.id })
    await recordAct(tx, {
      at: now,
      person: by,
      act: 'add-person',
      what: 'person',
      subject: person.id,
      details: { email, name, role: person.role, desk: person.desk },
    })
    return person
  })
}
