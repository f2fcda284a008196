import { Refusal } from '@copydesk/shared/refusal'
import * as z from 'zod'
import { plainEmail } from './plain-email.ts'

/** The address as it is kept: one spelling, so that nobody comes in twice. */
export function fitEmail(wanted: string): string {
  const email = plainEmail(wanted)
  if (!z.email().max(200).safeParse(email).success)
    throw new Refusal('bad-request', `"${wanted}" is not an e-mail address.`)
  return email
}
