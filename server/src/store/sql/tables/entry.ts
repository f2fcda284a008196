/**
 * How people and programs come in. The columns of session, account and verification are those that better-auth reads,
 * as are those of `person`.
 */
export interface EntryTables {
  session: {
    id: string
    token: string
    userId: string
    expiresAt: string
    ipAddress: string | null
    userAgent: string | null
    createdAt: string
    updatedAt: string
    /** When a page was last opened in it, to the minute or so. */
    seenAt: string | null
  }
  account: {
    id: string
    accountId: string
    providerId: string
    userId: string
    accessToken: string | null
    refreshToken: string | null
    idToken: string | null
    accessTokenExpiresAt: string | null
    refreshTokenExpiresAt: string | null
    scope: string | null
    password: string | null
    createdAt: string
    updatedAt: string
  }
  verification: {
    id: string
    identifier: string
    value: string
    expiresAt: string
    createdAt: string
    updatedAt: string
  }
  invitation: {
    id: string
    secretHash: string
    email: string
    role: string
    /** JSON of ids, the first of them the person's own. */
    desks: string
    invitedBy: string
    createdAt: string
    expiresAt: string
    closedAt: string | null
    /** How it ended: `accepted`, `revoked`; null while it stands. */
    closed: string | null
  }
  passwordLink: {
    secretHash: string
    person: string
    /** Null for one that was asked for at the door and sent by mail. */
    madeBy: string | null
    expiresAt: string
  }
  secondFactor: {
    person: string
    /** The secret, sealed with the server's own. */
    secret: string
    /** Null until a code has shown that the person's device has it. */
    confirmedAt: string | null
    /** The time step of the last code that was used: one of it or before is not taken again. */
    lastStep: number
  }
  recoveryCode: { person: string; hash: string }
  token: {
    id: string
    person: string
    name: string
    /** JSON of the names of scopes. */
    scopes: string
    secretHash: string
    madeAt: string
    expiresAt: string
    usedAt: string | null
    revokedAt: string | null
  }
}
