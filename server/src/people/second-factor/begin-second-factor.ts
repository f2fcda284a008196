import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type { Entry } from '../entry.ts'
import { needOwnPassword } from '../passwords/need-own-password.ts'
import { factorAddress, newFactorSecret } from './one-time-code.ts'
import { FACTOR } from './take-code.ts'

/**
 * A secret for a device to learn. Nothing is asked for at the door before a code has shown that it did. Whoever has a
 * password says it first: from a page left open, a stranger would lock its owner out.
 */
export async function beginSecondFactor(
  { stores, keyring }: Pick<Entry, 'stores' | 'keyring'>,
  { id }: Person,
  password: string,
): Promise<{ secret: string; address: string }> {
  if ((await stores.passwords.of(id)) !== null) await needOwnPassword(stores, id, password)
  const secret = newFactorSecret()
  const address = await stores.transact(async ({ factors, people, desks }) => {
    if ((await factors.of(id))?.confirmedAt)
      throw new Refusal('conflict', 'A second factor is on already. Turn it off first to set it up anew.')
    await factors.put({ person: id, secret: keyring.encrypt(FACTOR, secret), confirmedAt: null, lastStep: 0 })
    const newsroom = (await desks.newsroom())?.name ?? 'Copydesk'
    return factorAddress(secret, newsroom, (await people.emailOf(id)) ?? '')
  })
  return { secret, address }
}
