import type { Asker } from '@copydesk/shared/access'
import type { Person, PersonRole } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import { newId } from '../../new-id.ts'
import { demand } from '../../story/about.ts'
import { findOpenDesk } from '../desks/find-open-desk.ts'
import type { Entry } from '../entry.ts'
import { fitEmail } from '../fit-email.ts'
import { hashOfSecret } from '../hash-of-secret.ts'
import { invitationLetter } from '../letters.ts'
import { newLinkSecret } from '../new-link-secret.ts'
import type { Invitation } from './invitation-store.ts'

const STANDS_MS = 7 * 24 * 3_600_000

export interface Wanted {
  email: string
  role: PersonRole
  /** Ids; the first is the person's own desk. */
  desks: string[]
}

export interface Invited {
  invitation: Invitation
  /** For the link, shown to the inviter once. */
  secret: string
  /** Null when the newsroom sends no mail; false when it could not be sent. */
  mailed: boolean | null
}

/** Asks somebody in. One who was asked before with the same address has only the new link. */
export async function invite(entry: Entry, inviter: Asker & Person, wanted: Wanted): Promise<Invited> {
  demand('manage-people', { asker: inviter })
  const { stores, now } = entry
  const email = fitEmail(wanted.email)
  const secret = newLinkSecret()
  const at = now()
  const invitation: Invitation = {
    id: newId(),
    email,
    role: wanted.role,
    desks: [...new Set(wanted.desks)],
    invitedBy: inviter.id,
    createdAt: at.toISOString(),
    expiresAt: new Date(at.getTime() + STANDS_MS).toISOString(),
  }
  await stores.transact(async (within) => {
    if (await within.people.withEmail(email))
      throw new Refusal('conflict', `Somebody signs in as ${email} already.`)
    for (const desk of invitation.desks) await findOpenDesk(within, desk)
    for (const before of await within.invitations.standing(at))
      if (before.email === email) await within.invitations.end(before.id, 'revoked', at)
    await within.invitations.add(invitation, hashOfSecret(secret))
    await within.acts.record({
      at,
      person: inviter.id,
      act: 'invite',
      what: 'invitation',
      subject: invitation.id,
      details: { email, role: wanted.role, desks: invitation.desks },
    })
  })
  return { invitation, secret, mailed: await letterTo(entry, inviter, email, secret) }
}

async function letterTo(
  entry: Entry,
  inviter: Asker & Person,
  to: string,
  secret: string,
): Promise<boolean | null> {
  if (!entry.mail) return null
  const newsroom = (await entry.stores.desks.newsroom())?.name ?? 'Copydesk'
  const link = `${entry.publicAddress()}/invitation#${secret}`
  // Whoever invited is shown the link in any case, and hands it over when the letter did not go.
  return entry.mail.send(invitationLetter(to, { newsroom, inviter: inviter.name, link })).then(
    () => true,
    (error) => {
      entry.complain(error, 'a letter was not sent')
      return false
    },
  )
}
