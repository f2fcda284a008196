import { Refusal } from '@copydesk/shared/refusal'
import { FRESH_MINUTES, type Vault } from '@copydesk/shared/sources'
import * as z from 'zod'
import type { Entry } from './entry.ts'
import type { Keyring } from './keyring.ts'
import { needOwnPassword } from './passwords/need-own-password.ts'
import { takeCode } from './second-factor/take-code.ts'
import type { SignedIn } from './sessions.ts'

const FRESH_MS = FRESH_MINUTES * 60_000
const PURPOSE = 'fresh sign-in'

const noteSchema = z.object({ person: z.string(), session: z.string(), until: z.number() })

type Needs = Pick<Entry, 'stores' | 'keyring' | 'now'>

/** How somebody shows again that it is they: a code where they have a second factor, else the password. */
export async function waySignedInAfresh(
  { factors, passwords }: Pick<Entry['stores'], 'factors' | 'passwords'>,
  person: string,
): Promise<Vault['by']> {
  if ((await factors.of(person))?.confirmedAt) return 'code'
  return (await passwords.of(person)) === null ? 'sign-in' : 'password'
}

/** A sealed note for the browser to carry: it is this session's alone, and opens nothing without it. */
export async function signInAfresh(
  { stores, keyring, now }: Needs,
  { person, session }: SignedIn,
  { password, code }: { password?: string | undefined; code?: string | undefined },
): Promise<{ note: string; until: Date }> {
  const at = now()
  const way = await waySignedInAfresh(stores, person.id)
  if (way === 'sign-in')
    throw new Refusal('bad-request', 'You have no password here: sign out, and in again, and come back.')
  if (way === 'password') await needOwnPassword(stores, person.id, password ?? '')
  await stores.transact(async (within) => {
    const factor = await within.factors.of(person.id)
    if (factor?.confirmedAt) await takeCode(within, keyring, factor, code ?? '', at)
    await within.acts.record({
      ...{ at, person: person.id, act: 'sign-in-afresh', what: 'person', subject: person.id },
    })
  })
  const until = new Date(at.getTime() + FRESH_MS)
  const note = keyring.encrypt(
    PURPOSE,
    JSON.stringify({ person: person.id, session, until: until.getTime() }),
  )
  return { note, until }
}

/** Until when no fresh sign-in is asked of this session; null when one is. */
export async function freshUntil(
  { stores, keyring, now }: Needs,
  { person, session }: SignedIn,
  note: string | undefined,
): Promise<Date | null> {
  const carried = note === undefined ? null : readNote(keyring, note)
  if (
    carried &&
    carried.person === person.id &&
    carried.session === session &&
    carried.until > now().getTime()
  )
    return new Date(carried.until)
  if ((await waySignedInAfresh(stores, person.id)) !== 'sign-in') return null
  // Whoever comes by single sign-on has nothing else to show than that they came just now.
  const began = (await stores.sessions.of(person.id, now())).find(({ id }) => id === session)?.beganAt
  const until = began === undefined ? 0 : Date.parse(began) + FRESH_MS
  return until > now().getTime() ? new Date(until) : null
}

function readNote(keyring: Keyring, note: string): z.infer<typeof noteSchema> | null {
  const text = keyring.decrypt(PURPOSE, note)
  return text === null ? null : noteSchema.parse(JSON.parse(text))
}
