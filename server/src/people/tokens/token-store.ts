import type { Scope } from '@copydesk/shared/access'

/** A token as its maker is shown it: everything but what it says. */
export interface KeptToken {
  id: string
  name: string
  scopes: Scope[]
  madeAt: string
  expiresAt: string
  /** To the minute or so; null for one that was never used. */
  usedAt: string | null
}

export interface FoundToken extends KeptToken {
  /** Who made it. */
  person: string
}

/** What programs show instead of a cookie. Only the hash of a secret is kept. */
export interface TokenStore {
  add(token: FoundToken, secretHash: string): Promise<void>

  /** The good ones that somebody made, the youngest first. */
  of(person: string, now: Date): Promise<KeptToken[]>

  /** Null for one that is unknown, revoked or past its time. */
  bySecret(secretHash: string, now: Date): Promise<FoundToken | null>

  used(id: string, at: Date): Promise<void>

  /** One of this person's; false if they have none such that is good. */
  revoke(person: string, id: string, at: Date): Promise<boolean>

  /** All of this person's; returns which. */
  revokeAll(person: string, at: Date): Promise<string[]>

  /** How many good ones everybody has, by person. */
  counts(now: Date): Promise<Map<string, number>>
}
