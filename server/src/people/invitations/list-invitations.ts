import type { Asker } from '@copydesk/shared/access'
import type { Stores } from '../../stores.ts'
import { demand } from '../../story/about.ts'
import type { Invitation } from './invitation-store.ts'
import { inviterOf } from './standing-invitation.ts'

/** Those that can still be accepted. */
export async function listInvitations(stores: Stores, asker: Asker, now: Date): Promise<Invitation[]> {
  demand('manage-people', { asker })
  const kept: Invitation[] = []
  for (const invitation of await stores.invitations.standing(now))
    if (await inviterOf(stores, invitation)) kept.push(invitation)
  return kept
}
