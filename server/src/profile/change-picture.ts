import { createHash } from 'node:crypto'
import { may } from '@copydesk/shared/access'
import type { Person } from '@copydesk/shared/people'
import type { Profile } from '@copydesk/shared/profile'
import { Refusal } from '@copydesk/shared/refusal'
import type { Newsroom } from '../newsroom.ts'
import { findPerson } from './find-person.ts'
import { paintPicture } from './picture/paint-picture.ts'
import { readProfile } from './read-profile.ts'

/** Keeps a picture of somebody, painted anew from what was sent; null takes it away. */
export async function changePicture(
  newsroom: Newsroom,
  person: Person,
  id: string,
  sent: Uint8Array | null,
): Promise<Profile> {
  await findPerson(newsroom.stores, id)
  const verdict = may('write-profile', person, { profileOf: id })
  if (!verdict.allowed) throw new Refusal('forbidden', verdict.why)
  // Before the transaction: everybody's saving would wait for it.
  const bytes = sent && (await paintPicture(sent))
  await newsroom.stores.transact(async (stores) => {
    const by = { person: person.id, at: newsroom.now() }
    const picture = bytes && { bytes, hash: createHash('sha256').update(bytes).digest('hex') }
    await stores.profiles.keepPicture(id, picture, by.at)
    await stores.acts.record({
      ...by,
      act: picture ? 'change-picture' : 'remove-picture',
      what: 'person',
      subject: id,
    })
  })
  newsroom.bus.tell({ kind: 'person', id })
  return readProfile(newsroom, person, id)
}
