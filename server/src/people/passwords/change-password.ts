import type { Entry } from '../entry.ts'
import type { SignedIn } from '../sessions.ts'
import { hashNewPassword } from './hash-new-password.ts'
import { needOwnPassword } from './need-own-password.ts'
import { setPassword } from './set-password.ts'

/** Somebody chooses a new password for themselves. Whoever else is signed in as them is not any more. */
export async function changePassword(
  { stores, bus, now }: Pick<Entry, 'stores' | 'bus' | 'now'>,
  { person, session }: SignedIn,
  { old, password }: { old: string; password: string },
): Promise<void> {
  await needOwnPassword(stores, person.id, old)
  const passwordHash = await hashNewPassword(password)
  const ended = await stores.transact((within) =>
    setPassword(within, person.id, passwordHash, { at: now(), but: session, act: 'change-password' }),
  )
  bus.endSessions(ended)
}
