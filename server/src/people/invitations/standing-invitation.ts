import { type Asker, may } from '@copydesk/shared/access'
import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type { Stores } from '../../stores.ts'
import { hashOfSecret } from '../hash-of-secret.ts'
import type { Invitation } from './invitation-store.ts'

/** Who asks somebody in, while they may: null once they no longer could. */
export async function inviterOf(
  { people }: Stores,
  { invitedBy }: Invitation,
): Promise<(Person & Asker) | null> {
  const inviter = await people.enterable(invitedBy)
  return inviter && may('manage-people', inviter).allowed ? inviter : null
}

/** The invitation of this secret, and who made it; refuses one that has been used, revoked or outlived. */
export async function standingInvitation(
  stores: Stores,
  secret: string,
  now: Date,
): Promise<{ invitation: Invitation; inviter: Person }> {
  const invitation = await stores.invitations.bySecret(hashOfSecret(secret), now)
  const inviter = invitation && (await inviterOf(stores, invitation))
  if (!invitation || !inviter)
    throw new Refusal(
      'not-found',
      'This invitation was used before, or it is over. Ask whoever invited you for a new one.',
    )
  return { invitation, inviter }
}
