import type { Stores } from '../../stores.ts'
import { sessionOfToken } from '../tokens/session-of-token.ts'

/**
 * In place of the old one, within a transaction. Returns what ends by it, every session but one and every token: who
 * had the old password is out, and so is whatever they made with it.
 */
export async function setPassword(
  { passwords, sessions, tokens, acts }: Stores,
  person: string,
  passwordHash: string,
  { at, but, act }: { at: Date; but: string | null; act: 'change-password' | 'reset-password' },
): Promise<string[]> {
  await passwords.change(person, passwordHash, at)
  await passwords.endLinks(person)
  const ended = await sessions.endOthers(person, but)
  const revoked = await tokens.revokeAll(person, at)
  const details = { sessionsEnded: ended.length, tokensRevoked: revoked.length }
  await acts.record({ at, person, act, what: 'person', subject: person, details })
  return [...ended, ...revoked.map(sessionOfToken)]
}
