import type { CreditRole, Withheld } from '@copydesk/shared/credits'
import type { Person } from '@copydesk/shared/people'
import { newId } from '../../new-id.ts'
import type { Newsroom } from '../../newsroom.ts'
import { demand, findEdition } from '../../story/about.ts'
import { tidyName } from '../../tidy-name.ts'
import { sameName } from '../same-name.ts'
import { readWithheld } from './read-withheld.ts'

/**
 * Notes who worked on an edition and must not be named. The name stands in one row of one table: not in the shared
 * document, which everybody who reads the edition has, nor in the directory, nor on the record of acts.
 */
export async function withholdCredit(
  newsroom: Newsroom,
  person: Person,
  id: string,
  wanted: { name: string; role: CreditRole },
): Promise<Withheld> {
  const name = tidyName(wanted.name, 'Whose credit is withheld? Write the name.')
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
