import type { FacesOf } from '@copydesk/shared/people'
import type { Stores } from '../stores.ts'
import { pictureAddress } from './picture-address.ts'

/** What stands for people wherever they are shown, all in one answer: no page asks for each of them. */
export async function readFaces({ profiles }: Pick<Stores, 'profiles'>): Promise<FacesOf> {
  const faces = [...(await profiles.faces())].map(([person, { initials, hash }]) => [
    person,
    { initials, picture: hash && pictureAddress(person, hash) },
  ])
  return Object.fromEntries(faces)
}
