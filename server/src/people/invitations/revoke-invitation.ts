import type { Asker } from '@copydesk/shared/access'
import { Refusal } from '@copydesk/shared/refusal'
import { demand } from '../../story/about.ts'
import type { Entry } from '../entry.ts'

/** The link leads nowhere from now on. */
export async function revokeInvitation(
  { stores, now }: Pick<Entry, 'stores' | 'now'>,
  by: Asker,
  id: string,
): Promise<void> {
  demand('manage-people', { asker: by })
  const at = now()
  await stores.transact(async ({ invitations, acts }) => {
    const invitation = (await invitations.standing(at)).find((one) => one.id === id)
    if (!invitation) throw new Refusal('not-found', 'There is no such invitation any more.')
    await invitations.end(id, 'revoked', at)
    await acts.record({
      at,
      person: by.id,
      act: 'revoke-invitation',
      what: 'invitation',
      subject: id,
      details: { email: invitation.email },
    })
  })
}
