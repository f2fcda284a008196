import type { Asker } from '@copydesk/shared/access'
import type { Profile } from '@copydesk/shared/profile'
import { Refusal } from '@copydesk/shared/refusal'
import type { Newsroom } from '../newsroom.ts'
import { askerOf } from '../people/asker-of.ts'
import { demand } from '../story/about.ts'
import { findPerson } from './find-person.ts'
import { readProfile } from './read-profile.ts'

/** Says as whom somebody is credited: another contributor than the one of their name, as after a change of name. */
export async function linkContributor(
  newsroom: Newsroom,
  person: Asker,
  id: string,
  contributor: string,
): Promise<Profile> {
  await newsroom.stores.transact(async (stores) => {
    await findPerson(stores, id)
    demand('manage-people', { asker: await askerOf(stores, person) })
    const wanted = await stores.contributors.find(contributor)
    if (!wanted) throw new Refusal('bad-request', 'There is no such contributor.')
    if (wanted.person === id) return
    if (wanted.person !== null)
      throw new Refusal('conflict', `Somebody else here is credited as ${wanted.name}.`)
    if (wanted.kind !== 'person')
      throw new Refusal('bad-request', `${wanted.name} is an agency. Choose a contributor who is a person.`)
    const before = await stores.contributors.ofPerson(id)
    if (before) await stores.contributors.change({ ...before, person: null })
    await stores.contributors.change({ ...wanted, person: id })
    await stores.acts.record({
      at: newsroom.now(),
      person: person.id,
      act: 'link-contributor',
      what: 'person',
      subject: id,
      details: { from: before?.id ?? null, to: wanted.id },
    })
  })
  newsroom.bus.tell({ kind: 'contributors' })
  newsroom.bus.tell({ kind: 'person', id })
  return readProfile(newsroom, person, id)
}
