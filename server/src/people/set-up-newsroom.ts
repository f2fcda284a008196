import type { FirstNewsroom } from '@copydesk/shared/entry'
import { Refusal } from '@copydesk/shared/refusal'
import { admitPerson } from './admit-person.ts'
import { deskNamed } from './desk-named.ts'
import { UNNAMED } from './desk-store.ts'
import type { Judged } from './enter.ts'
import type { Entry } from './entry.ts'
import { fitEmail } from './fit-email.ts'
import { fitNewsroomName } from './fit-newsroom-name.ts'
import { hashNewPassword } from './passwords/hash-new-password.ts'
import { printOf } from './passwords/judge-password.ts'
import type { SetUpKey } from './set-up-key.ts'

/** Refuses a key that is not this server's, or is used up. */
export function needKey(key: SetUpKey, given: string): void {
  if (!key.fits(given))
    throw new Refusal(
      'not-found',
      'This address is not good any more. Start the server again: it prints a new one while nobody is in the newsroom.',
    )
}

/** A newsroom with its first person, who lets in all others. All of it, or nothing. */
export async function setUpNewsroom(
  { stores, now }: Pick<Entry, 'stores' | 'now'>,
  key: SetUpKey,
  given: string,
  wanted: FirstNewsroom,
): Promise<Judged> {
  needKey(key, given)
  const name = fitNewsroomName(wanted.newsroom)
  const languages = [...new Set(wanted.languages)]
  const email = fitEmail(wanted.email)
  const passwordHash = await hashNewPassword(wanted.password)
  const at = now()
  const person = await stores.transact(async (within) => {
    if (!(await within.people.nobodyYet()))
      throw new Refusal('conflict', 'This newsroom is set up already. Sign in, or ask a managing editor.')
    await within.desks.changeNewsroom({ name, languages, zone: UNNAMED.zone }, at)
    const desks = []
    for (const desk of wanted.desks) desks.push(await deskNamed(within, desk, { person: null, at }))
    const admitted = await admitPerson(
      within,
      {
        email,
        name: wanted.name,
        role: 'managing-editor',
        desks: desks.slice(0, 1).map(({ id }) => id),
        passwordHash,
      },
      { at },
    )
    await within.acts.record({
      at,
      person: admitted.id,
      act: 'set-up',
      what: 'newsroom',
      subject: 'newsroom',
      details: { name, languages, desks: desks.map((desk) => desk.name) },
    })
    return admitted
  })
  key.spend()
  return { way: 'password', person: person.id, print: printOf(passwordHash) }
}
