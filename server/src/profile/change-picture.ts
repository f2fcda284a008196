import type { Asker } from '@copydesk/shared/access'
import type { Profile } from '@copydesk/shared/profile'
import type { Newsroom } from '../newsroom.ts'
import { askerOf } from '../people/asker-of.ts'
import { sha256 } from '../sha256.ts'
import { demand } from '../story/about.ts'
import { findPerson } from './find-person.ts'
import { paintPicture } from './picture/paint-picture.ts'
import { readProfile } from './read-profile.ts'

/** Keeps a picture of somebody, painted anew from what was sent; null takes it away. */
export async function changePicture(
  newsroom: Newsroom,
  person: Asker,
  id: string,
  sent: Uint8Array | null,
): Promise<Profile> {
  await findPerson(newsroom.stores, id)
  const about = { profileOf: id }
  demand('write-profile', { asker: person, about })
  // Before the transaction: everybody's saving would wait for it.
  const bytes = sent && (await paintPicture(sent))
  await newsroom.stores.transact(async (stores) => {
    demand('write-profile', { asker: await askerOf(stores, person), about })
    const by = { person: person.id, at: newsroom.now() }
    const picture = bytes && { bytes, hash: sha256(bytes) }
    await stores.profiles.keepPicture(id, picture, by.at)
    await stores.acts.record({
      ...by,
      act: picture ? 'change-picture' : 'remove-picture',
      what: 'person',
      subject: id,
    })
  })
  newsroom.bus.tell({ kind: 'person', id })
  // Their face stands in everybody's lists.
  newsroom.bus.tell({ kind: 'people' })
  return readProfile(newsroom, person, id)
}
