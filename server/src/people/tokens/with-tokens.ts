import type { Stores } from '../../stores.ts'
import { hashOfSecret } from '../hash-of-secret.ts'
import type { Sessions } from '../sessions.ts'
import { sessionOfToken } from './session-of-token.ts'
import { shownToken } from './token-secret.ts'

/** How exactly it is kept when a token was used last: a program that asks a hundred times a second writes once. */
const USED_MS = 60_000

/**
 * Whoever shows a token is the person who made it, as that person now is; a cookie beside it does not count. A token that
 * is not good is nobody's.
 */
export function withTokens(
  sessions: Sessions,
  { people, tokens }: Pick<Stores, 'people' | 'tokens'>,
  now: () => Date,
  later: (run: () => Promise<void>) => void,
): Sessions {
  return {
    ...sessions,
    async identify(headers) {
      const secret = shownToken(headers)
      if (secret === null) return sessions.identify(headers)
      const at = now()
      const token = secret === '' ? null : await tokens.bySecret(hashOfSecret(secret), at)
      const person = token && (await people.enterable(token.person))
      if (!token || !person) return null
      const { id, scopes, usedAt } = token
      // Nobody waits for it: what is read can be answered while nothing can be written.
      if (usedAt === null || at.getTime() - Date.parse(usedAt) > USED_MS) later(() => tokens.used(id, at))
      return { person, session: sessionOfToken(id), token: { id, scopes } }
    },
  }
}
