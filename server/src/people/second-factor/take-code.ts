import { Refusal } from '@copydesk/shared/refusal'
import type { Stores } from '../../stores.ts'
import type { Keyring } from '../keyring.ts'
import type { SecondFactor } from './factor-store.ts'
import { stepOf } from './one-time-code.ts'
import { markOf } from './recovery-codes.ts'

/** What secrets of second factors are encrypted for. */
export const FACTOR = 'second factor'

/** Takes a code of the device or one of recovery, within a transaction; each works once. Refuses any other. */
export async function takeCode(
  { factors }: Stores,
  keyring: Keyring,
  factor: SecondFactor,
  code: string,
  at: Date,
): Promise<'code' | 'recovery-code'> {
  const digits = code.replace(/\s/g, '')
  if (/^\d{6}$/.test(digits)) {
    const secret = keyring.decrypt(FACTOR, factor.secret)
    const step = secret === null ? null : stepOf(secret, digits, at)
    if (step !== null && step > factor.lastStep) {
      await factors.put({ ...factor, lastStep: step })
      return 'code'
    }
  } else if (await factors.takeRecoveryCode(factor.person, markOf(keyring, code))) return 'recovery-code'
  throw new Refusal(
    'bad-request',
    'That code is not right, or it was used before. Wait for the next one and type it.',
  )
}
