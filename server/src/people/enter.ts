import { randomBytes } from 'node:crypto'
import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import { newId } from '../new-id.ts'
import type { Stores } from '../stores.ts'
import { SESSION_SECONDS } from './auth.ts'
import type { Entry } from './entry.ts'
import { printOf } from './passwords/judge-password.ts'
import { closeStep } from './second-factor/step.ts'
import { takeCode } from './second-factor/take-code.ts'

/** Who somebody was found to be, and how. */
export interface Judged {
  way: 'password' | 'single-sign-on'
  person: string
  /** Of the password that they were judged by; null when it was not by one. */
  print: string | null
}

/** Where somebody comes from, as sessions are listed by it. */
export interface From {
  address: string
  userAgent: string
}

/** In; or not yet, since a code of their device is asked for: `step` says that the first step is done. */
export type Entered = { person: Person; token: string } | { step: string }

export const NOT_RIGHT = 'The address or the password is not right.'

/**
 * Begins a session. Everything that let somebody in is looked at again in the transaction that begins it: what was
 * judged with a password that was changed in the same moment is void.
 */
export function enter(
  entry: Pick<Entry, 'stores' | 'keyring' | 'now'>,
  judged: Judged,
  code: string | null,
  { address, userAgent }: From,
): Promise<Entered> {
  const at = entry.now()
  return entry.stores.transact(async (within) => {
    const person = await within.people.enterable(judged.person)
    if (!person || !(await holds(within, judged))) throw new Refusal('signed-out', NOT_RIGHT)
    const factor = await within.factors.of(person.id)
    const isAsked = factor?.confirmedAt != null
    if (isAsked && code === null) return { step: closeStep(entry.keyring, judged, at) }
    const beside = isAsked && code !== null ? await takeCode(within, entry.keyring, factor, code, at) : null
    const token = randomBytes(24).toString('base64url')
    await within.sessions.begin({
      id: newId(),
      token,
      person: person.id,
      address,
      userAgent: userAgent.slice(0, 400),
      at,
      expiresAt: new Date(at.getTime() + SESSION_SECONDS * 1000),
    })
    await within.acts.record({
      at,
      person: person.id,
      act: 'sign-in',
      what: 'person',
      subject: person.id,
      details: { way: judged.way, ...(beside ? { beside } : {}) },
    })
    return { person, token }
  })
}

async function holds({ passwords }: Stores, { person, print }: Judged): Promise<boolean> {
  if (print === null) return true
  const hash = await passwords.of(person)
  return hash !== null && printOf(hash) === print
}
