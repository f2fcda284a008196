import { type Asker, may } from '@copydesk/shared/access'
import type { Profile } from '@copydesk/shared/profile'
import type { Newsroom } from '../newsroom.ts'
import { findPerson } from './find-person.ts'
import { pictureAddress } from './picture-address.ts'

/** Somebody's profile, for any colleague, and what this one may do with it. */
export async function readProfile(
  { stores }: Pick<Newsroom, 'stores'>,
  reader: Asker,
  id: string,
): Promise<Profile> {
  const person = await findPerson(stores, id)
  const contributor = await stores.contributors.ofPerson(id)
  const hash = await stores.profiles.pictureHash(id)
  return {
    person,
    disabled: (await stores.people.enterable(id)) === null,
    contributor: contributor?.id ?? null,
    name: contributor?.name ?? person.name,
    names: contributor?.names ?? {},
    bio: contributor?.bio ?? '',
    bios: contributor?.bios ?? {},
    ...(await stores.profiles.find(id)),
    picture: hash && pictureAddress(id, hash),
    may: { write: may('write-profile', reader, { profileOf: id }), link: may('manage-people', reader) },
  }
}
