import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type { Entry } from '../entry.ts'
import { needOwnPassword } from '../passwords/need-own-password.ts'
import { makeRecoveryCodes } from './recovery-codes.ts'

/** New codes for who has lost the device; those from before are void. */
export async function renewRecoveryCodes(
  { stores, keyring, now }: Pick<Entry, 'stores' | 'keyring' | 'now'>,
  { id }: Person,
  password: string,
): Promise<string[]> {
  await needOwnPassword(stores, id, password)
  return stores.transact(async (within) => {
    if (!(await within.factors.of(id))?.confirmedAt)
      throw new Refusal('conflict', 'Recovery codes are for a second factor, and yours is off.')
    await within.acts.record({
      at: now(),
      person: id,
      act: 'renew-recovery-codes',
      what: 'person',
      subject: id,
    })
    return makeRecoveryCodes(within, keyring, id)
  })
}
