import type { Asker } from '@copydesk/shared/access'
import type { Profile, ProfileChange } from '@copydesk/shared/profile'
import { alterContributor } from '../credits/alter-contributor.ts'
import type { Newsroom } from '../newsroom.ts'
import { askerOf } from '../people/asker-of.ts'
import { demand } from '../story/about.ts'
import { contributorOf } from './contributor-of.ts'
import { findPerson } from './find-person.ts'
import { readProfile } from './read-profile.ts'

/** Changes what somebody's profile says. What of it is printed changes wherever they are credited. */
export async function changeProfile(
  newsroom: Newsroom,
  person: Asker,
  id: string,
  change: ProfileChange,
): Promise<Profile> {
  const altered = await newsroom.stores.transact(async (stores) => {
    const whose = await findPerson(stores, id)
    demand('write-profile', { asker: await askerOf(stores, person), about: { profileOf: id } })
    const by = { person: person.id, at: newsroom.now() }
    const { name, names, bio, bios, ...own } = change
    const printed = defined({ name, names, bio, bios })
    const before = await stores.profiles.find(id)
    await stores.profiles.keep(id, { ...before, ...wellFormed(defined(own)) })
    const contributor =
      Object.keys(printed).length > 0 ? await contributorOf(stores, whose, name ?? whose.name, by) : null
    const after = contributor && (await alterContributor(stores, contributor, printed))
    await stores.acts.record({ ...by, act: 'write-profile', what: 'person', subject: id, details: change })
    return after
  })
  if (altered) newsroom.bus.tell({ kind: 'contributors' })
  newsroom.bus.tell({ kind: 'person', id })
  // Their face stands in everybody's lists.
  if (change.initials !== undefined) newsroom.bus.tell({ kind: 'people' })
  return readProfile(newsroom, person, id)
}

const defined = <T extends object>(change: T): Partial<T> =>
  Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as Partial<T>

/** Half a surrogate is no character. */
const wellFormed = <T extends object>(change: T): T =>
  Object.fromEntries(
    Object.entries(change).map(([key, value]) => [
      key,
      typeof value === 'string' ? value.toWellFormed().trim() : value,
    ]),
  ) as T
