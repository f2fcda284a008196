import { type PersonRole, roleSchema } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type { NewsroomStores } from '../stores.ts'
import { deskNamed } from './desk-named.ts'
import { endUnfitDuties } from './end-unfit-duties.ts'
import { plainEmail } from './plain-email.ts'

/** Gives somebody another role, or other desks, by name, the first one first. Open pages feel it within two seconds. */
export async function changeStanding(
  stores: NewsroomStores,
  email: string,
  { role, desks }: { role?: PersonRole; desks?: readonly string[] },
  { person: by, at }: { person: string | null; at: Date },
): Promise<void> {
  await stores.transact(async (stores) => {
    const known = await stores.people.withEmail(plainEmail(email))
    if (!known) throw new Refusal('not-found', `Nobody signs in as ${email}.`)
    const ids: string[] = []
    for (const name of desks ?? []) ids.push((await deskNamed(stores, name, { person: by, at })).id)
    const change = {
      ...(role === undefined ? {} : { role: roleSchema.parse(role) }),
      ...(desks === undefined ? {} : { desks: ids }),
    }
    await stores.people.stand(known.id, change, at)
    await stores.acts.record({
      at,
      person: by,
      act: 'change-standing',
      what: 'person',
      subject: known.id,
      details: change,
    })
    if (change.role !== undefined)
      await endUnfitDuties(stores, { id: known.id, role: change.role }, { person: by, at })
  })
}
