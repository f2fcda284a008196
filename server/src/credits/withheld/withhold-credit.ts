import { type CreditRole, safetyName, type Withheld } from '@copydesk/shared/credits'
import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import { newId } from '../../new-id.ts'
import type { Newsroom } from '../../newsroom.ts'
import { demand, findEdition } from '../../story/about.ts'
import { tidyName } from '../../tidy-name.ts'
import { namedIn } from './named-in.ts'
import { readWithheld } from './read-withheld.ts'
import { relistStory } from './relist-story.ts'

/**
 * Notes who worked on an edition and must not be named. The name stands in one row of one table: not in the shared
 * document, which everybody who reads the edition has, nor in the directory, nor on the record of acts.
 * Whoever is named in any edition of the story is not withheld beside it: the count would point at them.
 */
export async function withholdCredit(
  newsroom: Newsroom,
  person: Person,
  id: string,
  wanted: { name: string; role: CreditRole },
): Promise<Withheld> {
  const name = tidyName(wanted.name, 'Whose credit is withheld? Write the name.')
  const { edition, ...asking } = await findEdition(newsroom.stores, person, id)
  demand('credit', asking)
  const named = await namedIn(newsroom, edition, name)
  if (named !== null) throw new Refusal('conflict', named)
  const only = await newsroom.stores.transact(async (stores) => {
    const found = await findEdition(stores, person, id)
    demand('credit', found)
    const there = await stores.withheld.of(id)
    const isThere = there.some((one) => one.role === wanted.role && safetyName(one.name) === safetyName(name))
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
  // Somebody may have credited them meanwhile: what lists know of the print is to be without the name.
  await relistStory(newsroom, edition.story)
  return readWithheld(newsroom, person, id)
}
