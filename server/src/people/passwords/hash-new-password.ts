import { PASSWORD_LENGTH } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import { hashPassword } from 'better-auth/crypto'

/**
 * Of a password that somebody may have. Before any transaction: hashing takes a tenth of a second, and everybody's
 * saving would wait for it.
 */
export async function hashNewPassword(password: string): Promise<string> {
  const { least, most } = PASSWORD_LENGTH
  if (password.length < least)
    throw new Refusal('bad-request', `A password has at least ${least} characters.`)
  if (password.length > most) throw new Refusal('bad-request', `A password has at most ${most} characters.`)
  return hashPassword(password)
}
