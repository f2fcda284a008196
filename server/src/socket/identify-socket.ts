import type { IncomingHttpHeaders } from 'node:http'
import { ROOM_SCOPES } from '@copydesk/shared/access'
import { Refusal } from '@copydesk/shared/refusal'
import type { Sessions, SignedIn } from '../people/sessions.ts'
import type { Identity } from './attach-socket.ts'

/**
 * Who asks for a socket: by the cookie, or by a token in the Authorization header, which no address and no log shows.
 * Null for nobody.
 */
export async function identifySocket(
  sessions: Pick<Sessions, 'identify'>,
  { cookie, authorization }: IncomingHttpHeaders,
): Promise<Identity<SignedIn['person']> | Refusal | null> {
  const shown = { ...(cookie ? { cookie } : {}), ...(authorization === undefined ? {} : { authorization }) }
  const signedIn = await sessions.identify(new Headers(shown))
  if (!signedIn) return null
  const { person, session, token } = signedIn
  if (!token) return { person, session }
  if (!token.scopes.includes(ROOM_SCOPES.enter))
    return new Refusal('forbidden', `This token is not for that. It needs the scope "${ROOM_SCOPES.enter}".`)
  const { scopes } = token
  return {
    ...{ person, session },
    readsOnly: !scopes.includes(ROOM_SCOPES.write),
    isTrusted: scopes.includes('embargoed'),
  }
}
