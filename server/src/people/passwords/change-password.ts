import { Refusal } from '@copydesk/shared/refusal'
import type { Entry } from '../entry.ts'
import type { SignedIn } from '../sessions.ts'
import { hashNewPassword } from './hash-new-password.ts'
import { needOwnPassword } from './need-own-password.ts'
import { setPassword } from './set-password.ts'

/** Somebody chooses a new password for themselves. Whoever else acts as them, by a session or a token, does not any more. */
export async function changePassword(
  { stores, bus, now }: Pick<Entry, 'stores' | 'bus' | 'now'>,
  { person, session }: SignedIn,
  { old, password }: { old: string; password: string },
): Promise<void> {
  const checked = await needOwnPassword(stores, person.id, old)
  const passwordHash = await hashNewPassword(password)
  const ended = await stores.transact(async (within) => {
    // Hashing took a while: meanwhile another page or a link may have set a new one.
    if ((await within.passwords.of(person.id)) !== checked)
      throw new Refusal(
        'conflict',
        'Your password was changed a moment ago. Type the one that you have now, and try again.',
      )
    return setPassword(within, person.id, passwordHash, { at: now(), but: session, act: 'change-password' })
  })
  bus.endSessions(ended)
}
