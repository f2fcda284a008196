import { Refusal } from '@copydesk/shared/refusal'
import type { NewsroomStores } from '../stores.ts'
import { plainEmail } from './plain-email.ts'

/** Keeps somebody out from now on; what they wrote, and their name on it, stays. Open sessions end. */
export async function disablePerson(
  stores: NewsroomStores,
  email: string,
  now: Date,
  by: string | null = null,
): Promise<void> {
  await stores.transact(async ({ people, acts }) => {
    const person = await people.withEmail(plainEmail(email))
    if (!person) throw new Refusal('not-found', `Nobody signs in as ${email}.`)
    if (person.disabled) return
    await people.disable(person.id, now)
    await acts.record({
      at: now,
      person: by,
      act: 'disable-person',
      what: 'person',
      subject: person.id,
      details: { changed: { disabled: { from: false, to: true } } },
    })
  })
}
