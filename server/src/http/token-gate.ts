import { DOOR_SCOPES, SCOPES, type Scope } from '@copydesk/shared/access'
import { Refusal } from '@copydesk/shared/refusal'
import { createMiddleware } from 'hono/factory'
import { actsByToken } from '../acting-through.ts'
import type { Sessions, SignedIn } from '../people/sessions.ts'
import type { Stores } from '../stores.ts'

const DOORS = Object.entries(DOOR_SCOPES).map(([door, scope]) => {
  const [method = '', path = ''] = door.split(' ')
  return { method, path: new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`), scope }
})

/**
 * What a token was not made for is not done by it, whatever its maker may do: judged before anything else of the
 * request is read. A door that is not in the table opens to none. And whatever the door: for a token that is not trusted
 * with what is under an embargo, no such story is there.
 */
export function tokenGate(sessions: Pick<Sessions, 'identify'>, { releases, clock }: Embargoes) {
  return createMiddleware(async (c, next) => {
    const method = c.req.method === 'HEAD' ? 'GET' : c.req.method
    const door = DOORS.find((one) => one.method === method && one.path.test(c.req.path))
    if (c.req.header('authorization') === undefined || door?.scope === 'any') return next()
    const signedIn = await sessions.identify(c.req.raw.headers)
    if (!signedIn?.token)
      throw new Refusal('signed-out', 'This token is not good: it is unknown, revoked or past its time.')
    const { id, scopes } = signedIn.token
    if (!door) throw new Refusal('not-found', 'There is nothing at this address.')
    if (door.scope === 'never')
      throw new Refusal('forbidden', 'No token does this: sign in, and do it yourself.')
    if (!scopes.includes(door.scope)) throw notFor(door.scope)
    const isTrusted = scopes.includes('embargoed')
    const without = isTrusted ? [] : await releases.embargoedStories((await clock.now()).toISOString())
    actsByToken({ token: id, person: signedIn.person.id, without: new Set(without) })
    return next()
  })
}

type Embargoes = Pick<Stores, 'releases' | 'clock'>

/** Where it is what stands in the request that asks for more than its door does. Whoever comes by a cookie may. */
export function needScope({ token }: Pick<SignedIn, 'token'>, scope: Scope): void {
  if (token && !token.scopes.includes(scope)) throw notFor(scope)
}

const notFor = (scope: Scope): Refusal =>
  new Refusal(
    'forbidden',
    `This token is not for that. It needs the scope "${scope}": ${SCOPES[scope].toLowerCase()}.`,
  )
