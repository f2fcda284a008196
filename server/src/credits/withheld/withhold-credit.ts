import { type CreditRole, readCredits, type Withheld } from '@copydesk/shared/credits'
import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import { newId } from '../../new-id.ts'
import type { Newsroom } from '../../newsroom.ts'
import { demand, findEdition } from '../../story/about.ts'
import { tidyName } from '../../tidy-name.ts'
import { namesOf } from '../names-of.ts'
import { sameName } from '../same-name.ts'
import { readWithheld } from './read-withheld.ts'

/**
 * Notes who worked on an edition and must not be named. The name stands in one row of one table: not in the shared
 * document, which everybody who reads the edition has, nor in the directory, nor on the record of acts.
 * Whoever is credited there by name is not withheld beside it: the count would point at them.
 */
export async function withholdCredit(
  newsroom: Newsroom,
  person: Person,
  id: string,
  wanted: { name: string; role: CreditRole },
): Promise<Withheld> {
  const name = tidyName(wanted.name, 'Whose credit is withheld? Write the name.')
  demand('credit', await findEdition(newsroom.stores, person, id))
  if (await isCredited(newsroom, id, name))
    throw new Refusal('conflict', `${name} is credited in the copy. Remove that credit first.`)
  const only = await newsroom.stores.transact(async (stores) => {
    const found = await findEdition(stores, person, id)
    demand('credit', found)
    const there = await stores.withheld.of(id)
    const isThere = there.some((one) => one.role === wanted.role && sameName(one.name) === sameName(name))
    if (!isThere) {
      const by = { person: person.id, at: newsroom.now() }
      await stores.withheld.add(id, { id: newId(), name, role: wanted.role }, by)
      await stores.acts.record({
        ...by,
        act: 'withhold-credit',
        what: 'edition',
        subject: id,
        details: { role: wanted.role },
      })
    }
    return found.story.restrictedTo
  })
  newsroom.bus.tell({ kind: 'edition', id }, only)
  return readWithheld(newsroom, person, id)
}

async function isCredited(
  { stores, rooms }: Pick<Newsroom, 'stores' | 'rooms'>,
  edition: string,
  name: string,
): Promise<boolean> {
  const credits = await rooms.read(edition, readCredits)
  const people = await stores.people.byId()
  for (const id of new Set(credits.map(({ contributor }) => contributor))) {
    const contributor = await stores.contributors.find(id)
    const signedInAs = contributor?.person == null ? undefined : people.get(contributor.person)?.name
    if (namesOf(contributor, signedInAs).has(sameName(name))) return true
  }
  return false
}
