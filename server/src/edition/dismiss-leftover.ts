import type { Person } from '@copydesk/shared/people'
import type { EditionPage } from '@copydesk/shared/story'
import type { Newsroom } from '../newsroom.ts'
import { demand, findEdition } from '../story/about.ts'
import { editionPage } from './edition-page.ts'

/** Somebody has seen what the import could not place; the act on record keeps it. */
export async function dismissLeftover(newsroom: Newsroom, person: Person, id: string): Promise<EditionPage> {
  const only = await newsroom.stores.transact(async (stores) => {
    const facts = await findEdition(stores, person, id)
    const { edition, story } = facts
    demand('write', facts)
    if (edition.leftover === null) return undefined
    await stores.editions.keepLeftover(id, null)
    await stores.acts.record({
      at: newsroom.now(),
      person: person.id,
      act: 'dismiss-leftover',
      what: 'edition',
      subject: id,
      details: { ...edition.leftover },
    })
    return story.restrictedTo
  })
  if (only !== undefined) newsroom.bus.tell({ kind: 'edition', id }, only)
  return editionPage(newsroom, person, id)
}
