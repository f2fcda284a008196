import { may } from '@copydesk/shared/access'
import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type { EditionPage } from '@copydesk/shared/story'
import type { Newsroom } from '../newsroom.ts'
import { findEdition } from '../story/about.ts'
import { editionPage } from './edition-page.ts'

/** Somebody has seen what the import could not place; the act on record keeps it. */
export async function dismissLeftover(newsroom: Newsroom, person: Person, id: string): Promise<EditionPage> {
  await newsroom.stores.transact(async (stores) => {
    const { edition, about } = await findEdition(stores, person, id)
    const verdict = may('write', person, about)
    if (!verdict.allowed) throw new Refusal('forbidden', verdict.why)
    if (edition.leftover === null) return
    await stores.editions.dropLeftover(id)
    await stores.acts.record({
      at: newsroom.now(),
      person: person.id,
      act: 'dismiss-leftover',
      what: 'edition',
      subject: id,
      details: { ...edition.leftover },
    })
  })
  return editionPage(newsroom, person, id)
}
