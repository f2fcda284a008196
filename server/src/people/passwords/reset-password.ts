import type { Entry } from '../entry.ts'
import { followPasswordLink } from './follow-password-link.ts'
import { hashNewPassword } from './hash-new-password.ts'
import { setPassword } from './set-password.ts'

/** By a link, once. Every session and every token of theirs ends by it. Nobody is signed in by it: whoever has a second factor shows it at the door as always. */
export async function resetPassword(
  { stores, bus, now }: Pick<Entry, 'stores' | 'bus' | 'now'>,
  secret: string,
  password: string,
): Promise<void> {
  // Before the password is hashed, which costs: whoever has no link is told so at once.
  await followPasswordLink(stores, secret, now())
  const passwordHash = await hashNewPassword(password)
  const ended = await stores.transact(async (within) => {
    const { id } = await followPasswordLink(within, secret, now())
    return setPassword(within, id, passwordHash, { at: now(), but: null, act: 'reset-password' })
  })
  bus.endSessions(ended)
}
