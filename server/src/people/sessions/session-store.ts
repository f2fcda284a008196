/** A session from its beginning. */
export interface NewSession {
  id: string
  /** What the cookie carries. */
  token: string
  person: string
  address: string
  userAgent: string
  at: Date
  expiresAt: Date
}

/** A session as its owner is shown it. */
export interface KeptSession {
  id: string
  beganAt: string
  seenAt: string
  userAgent: string
  address: string
}

export interface SessionStore {
  begin(session: NewSession): Promise<void>

  /** The good ones of a person, the one seen last first. */
  of(person: string, now: Date): Promise<KeptSession[]>

  /** Somebody is at it now; kept to the minute. */
  seen(id: string, at: Date): Promise<void>

  /** Ends one of this person's; true if it was there. */
  end(person: string, id: string): Promise<boolean>

  /** Ends all of this person's but one; returns which. */
  endOthers(person: string, but: string | null): Promise<string[]>
}
