import { Refusal } from '@copydesk/shared/refusal'
import type { Entry } from '../entry.ts'
import type { SignedIn } from '../sessions.ts'
import { makeRecoveryCodes } from './recovery-codes.ts'
import { takeCode } from './take-code.ts'

/** From now on a code is asked for at the door. Returns the codes for who has lost the device: shown this once. */
export async function confirmSecondFactor(
  { stores, keyring, now }: Pick<Entry, 'stores' | 'keyring' | 'now'>,
  { person: { id } }: SignedIn,
  code: string,
): Promise<string[]> {
  const at = now()
  return stores.transact(async (within) => {
    const factor = await within.factors.of(id)
    if (!factor || factor.confirmedAt)
      throw new Refusal('conflict', 'There is nothing to confirm. Begin again on your account page.')
    await takeCode(within, keyring, factor, code, at)
    const used = (await within.factors.of(id)) ?? factor
    await within.factors.put({ ...used, confirmedAt: at.toISOString() })
    await within.acts.record({ at, person: id, act: 'turn-on-second-factor', what: 'person', subject: id })
    return makeRecoveryCodes(within, keyring, id)
  })
}
