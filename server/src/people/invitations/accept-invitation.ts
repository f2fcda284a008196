import { admitPerson } from '../admit-person.ts'
import type { Judged } from '../enter.ts'
import type { Entry } from '../entry.ts'
import { hashNewPassword } from '../passwords/hash-new-password.ts'
import { printOf } from '../passwords/judge-password.ts'
import { standingInvitation } from './standing-invitation.ts'

/** Somebody comes in for the first time; every open page hears of it. They may sign in at once. */
export async function acceptInvitation(
  { stores, bus, now }: Pick<Entry, 'stores' | 'bus' | 'now'>,
  secret: string,
  { name, password }: { name: string; password: string },
): Promise<Judged> {
  // Before the password is hashed, which costs: whoever has no invitation is told so at once.
  await standingInvitation(stores, secret, now())
  const passwordHash = await hashNewPassword(password)
  const at = now()
  const person = await stores.transact(async (within) => {
    const { invitation } = await standingInvitation(within, secret, at)
    const { email, role, desks } = invitation
    const admitted = await admitPerson(within, { email, name, role, desks, passwordHash }, { at })
    await within.invitations.end(invitation.id, 'accepted', at)
    await within.acts.record({
      at,
      person: admitted.id,
      act: 'accept-invitation',
      what: 'invitation',
      subject: invitation.id,
    })
    return admitted
  })
  bus.tell({ kind: 'people' })
  return { way: 'password', person: person.id, print: printOf(passwordHash) }
}
