import { type BetterAuthOptions, betterAuth } from 'better-auth'
import { createAuthEndpoint } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import * as z from 'zod'

export interface AuthSettings {
  /** Where it keeps people and sessions. */
  database: NonNullable<BetterAuthOptions['database']>
  /** Signs the cookie; kept with the newsroom's files so that a restart signs nobody out. */
  secret: string
  /** Cookies are sent over TLS only. */
  secure: boolean
}

/** Where the server puts the address of the one who asks; a header of that name from outside is thrown away. */
export const ADDRESS_HEADER = 'x-copydesk-address'

/** Two weeks: reporters on the road are not signed out in the middle of a story. */
export const SESSION_SECONDS = 14 * 24 * 3600

/** Gives the cookie of a session that `enter` has begun. */
const giveCookie = createAuthEndpoint(
  '/give-cookie',
  { method: 'POST', body: z.object({ token: z.string() }) },
  async (c) => {
    const found = await c.context.internalAdapter.findSession(c.body.token)
    if (!found) return c.json({ given: false })
    await setSessionCookie(c, found)
    return c.json({ given: true })
  },
)

/**
 * Sessions and their cookies, in the newsroom's own tables. Only the calls that `sessions.ts` makes are reachable:
 * who may have a session is judged by `enter`, origins and rates before it, at the door.
 */
export function openAuth({ database, secret, secure }: AuthSettings) {
  return betterAuth({
    appName: 'Copydesk',
    baseURL: 'http://copydesk.invalid',
    secret,
    telemetry: { enabled: false },
    logger: { disabled: true },
    database,
    plugins: [{ id: 'copydesk', endpoints: { giveCookie } }],
    user: {
      modelName: 'person',
      additionalFields: {
        role: { type: 'string', required: true, input: false },
        desk: { type: 'string', required: false, input: false },
        color: { type: 'number', required: true, input: false },
        disabledAt: { type: 'string', required: false, input: false },
      },
    },
    session: { expiresIn: SESSION_SECONDS, updateAge: 24 * 3600, cookieCache: { enabled: false } },
    rateLimit: { enabled: false },
    advanced: {
      // What the tables are is seen to by the newsroom's migrations.
      // And a session is found with its person in one look.
      database: { validateSchema: false, joins: true },
      cookiePrefix: 'copydesk',
      useSecureCookies: secure,
      disableCSRFCheck: true,
      disableOriginCheck: true,
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
    },
  })
}

export type Auth = ReturnType<typeof openAuth>
