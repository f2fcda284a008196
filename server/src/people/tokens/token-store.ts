import type { Token } from '@copydesk/shared/entry'

export interface FoundToken extends Token {
  /** Who made it. */
  person: string
}

/** What programs show instead of a cookie. Only the hash of a secret is kept. */
export interface TokenStore {
  add(token: FoundToken, secretHash: string): Promise<void>

  /** The good ones that somebody made, the youngest first. */
  of(person: string, now: Date): Promise<Token[]>

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
