import type { Stores } from '../../stores.ts'

/**
 * In place of the old one, within a transaction. Returns the sessions that end by it, all but one: who had the old
 * password is out.
 */
export async function setPassword(
  { passwords, sessions, acts }: Stores,
  person: string,
  passwordHash: string,
  { at, but, act }: { at: Date; but: string | null; act: 'change-password' | 'reset-password' },
): Promise<string[]> {
  await passwords.change(person, passwordHash, at)
  await passwords.endLinks(person)
  const ended = await sessions.endOthers(person, but)
  const details = { sessionsEnded: ended.length }
  await acts.record({ at, person, act, what: 'person', subject: person, details })
  return ended
}
