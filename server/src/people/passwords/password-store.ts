/** Somebody may choose a new password. */
export interface PasswordLink {
  person: string
  /** Who made it; null when they asked for it themselves. */
  madeBy: string | null
  expiresAt: string
}

/** Passwords, of which only hashes are kept, and links to choose a new one. */
export interface PasswordStore {
  /** Whose address it is, and the hash of their password; null for an address that nobody has. */
  ofEmail(email: string): Promise<{ person: string; hash: string | null } | null>

  /** The hash of somebody's password. */
  of(person: string): Promise<string | null>

  change(person: string, hash: string, at: Date): Promise<void>

  /** The link that this person has; one made before it is gone. */
  addLink(link: PasswordLink, secretHash: string): Promise<void>

  /** The link of this secret, while it is good. */
  link(secretHash: string, now: Date): Promise<PasswordLink | null>

  /** Nobody gets in by a link to this person's password any more. */
  endLinks(person: string): Promise<void>
}
