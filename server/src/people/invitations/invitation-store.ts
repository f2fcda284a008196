import type { PersonRole } from '@copydesk/shared/people'

/** Somebody is asked in. */
export interface Invitation {
  id: string
  email: string
  role: PersonRole
  /** Ids of desks; the first is the person's own. */
  desks: string[]
  invitedBy: string
  createdAt: string
  expiresAt: string
}

export interface InvitationStore {
  /** @param secretHash of what stands in the link. The link itself is kept nowhere. */
  add(invitation: Invitation, secretHash: string): Promise<void>

  /** Those that were neither accepted nor revoked and are still good, the newest first. */
  standing(now: Date): Promise<Invitation[]>

  /** The standing one with this secret. */
  bySecret(secretHash: string, now: Date): Promise<Invitation | null>

  /** It can no longer be accepted. */
  end(id: string, how: 'accepted' | 'revoked', at: Date): Promise<void>
}
