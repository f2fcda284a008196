import { type BetterAuthOptions, betterAuth } from 'better-auth'

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
const SESSION_SECONDS = 14 * 24 * 3600

/**
 * Sign-in with address and password, and sessions, in the newsroom's own tables. Only the calls that `sessions.ts`
 * makes are reachable; origins and rates are checked before them, at the door.
 */
export function openAuth({ database, secret, secure }: AuthSettings) {
  return betterAuth({
    appName: 'Copydesk',
    baseURL: 'http://copydesk.invalid',
    secret,
    telemetry: { enabled: false },
    logger: { disabled: true },
    database,
    emailAndPassword: { enabled: true, disableSignUp: true, maxPasswordLength: 200, minPasswordLength: 10 },
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
      database: { validateSchema: false },
      cookiePrefix: 'copydesk',
      useSecureCookies: secure,
      disableCSRFCheck: true,
      disableOriginCheck: true,
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
    },
  })
}

export type Auth = ReturnType<typeof openAuth>
