import { Refusal } from '@copydesk/shared/refusal'
import { verifyPassword } from 'better-auth/crypto'
import type { Stores } from '../../stores.ts'

/**
 * Refuses who does not know the password of the person they are signed in as: a page may stand open unwatched. Returns
 * the hash that it was checked against.
 */
export async function needOwnPassword(
  { passwords }: Stores,
  person: string,
  password: string,
): Promise<string> {
  const hash = await passwords.of(person)
  if (hash === null || !(await verifyPassword({ hash, password })))
    throw new Refusal('bad-request', 'That is not your password. Check whether Caps Lock is on.')
  return hash
}
