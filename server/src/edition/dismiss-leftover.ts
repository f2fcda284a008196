import { may } from '@copydesk/shared/access'
import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type { EditionPage } from '@copydesk/shared/story'
import type { Newsroom } from '../newsroom.ts'
import { findEdition } from '../story/about.ts'
import { editionPage } from './edition-page.ts'

/** Somebody has seen what the import could not place; the act on record keeps it. */
export async function dismissLeftover(newsroom: Newsroom, person: Person, id: string): Promise<EditionPage> {
  const only = await newsroom.stores.transact(async (stores) => {
    const { edition, story, about } = await findEdition(stores, person, id)
    const verdict = may('write', person, about)
    if (!verdict.allowed) throw new Refusal('forbidden', verdict.why)
    if (edition.leftover === null) return undefined
    await stores.editions.dropLeftover(id)
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
