import type { Person } from '@copydesk/shared/people'
import type { Entry } from '../entry.ts'
import { needOwnPassword } from '../passwords/need-own-password.ts'
import { endSecondFactor } from './end-second-factor.ts'

/** Somebody does without, and says so with their password. */
export async function endOwnSecondFactor(
  { stores, now }: Pick<Entry, 'stores' | 'now'>,
  { id }: Person,
  password: string,
): Promise<void> {
  await needOwnPassword(stores, id, password)
  await stores.transact((within) => endSecondFactor(within, id, { person: id, at: now() }))
}
