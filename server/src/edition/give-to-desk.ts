import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type { EditionPage } from '@copydesk/shared/story'
import type { Newsroom } from '../newsroom.ts'
import type { Stores } from '../stores.ts'
import { demand, type EditionFacts, findEdition } from '../story/about.ts'
import { checkPlan } from '../story/plan-story.ts'
import { editionPage } from './edition-page.ts'
import { listEdition } from './list-edition.ts'

/**
 * Gives a localization to the desk that does it; the story stays where it is. Whoever of the desk before is to go on
 * with it is assigned to it.
 */
export async function giveEdition(
  newsroom: Newsroom,
  person: Person,
  id: string,
  { desk }: { desk: string },
): Promise<EditionPage> {
  const { bus, stores } = newsroom
  const { only, before, story } = await stores.transact(async (within) => {
    const facts = await findEdition(within, person, id)
    const at = newsroom.now()
    demand('assign', { ...facts, about: { story: { ...facts.about.story, desk: facts.story.desk } } })
    if (facts.edition.follows === null)
      throw new Refusal('bad-request', 'The original is its story’s desk’s. Move the story to another desk.')
    await checkPlan(within, { desk }, facts.about.story.desk)
    await giveToDesk(within, { ...facts, person, desk, at })
    return { only: facts.story.restrictedTo, before: facts.about.story.desk, story: facts.story.id }
  })
  bus.tell({ kind: 'stories', id: story }, only)
  bus.tell({ kind: 'edition', id }, only)
  for (const one of new Set([before, desk])) bus.tell({ kind: 'desk', id: one }, only)
  await listEdition(newsroom, id)
  return editionPage(newsroom, person, id)
}

/** In the transaction of the act that gives it. */
export async function giveToDesk(
  { editions, acts }: Stores,
  { edition, story, about, person, desk, at }: EditionFacts & { person: Person; desk: string; at: Date },
): Promise<void> {
  if (desk === about.story.desk) return
  await editions.move(edition.id, { desk: desk === story.desk ? null : desk })
  await editions.reprint([edition.id])
  await acts.record({
    at,
    person: person.id,
    act: 'give-to-desk',
    what: 'edition',
    subject: edition.id,
    details: { changed: { desk: { from: about.story.desk, to: desk } } },
  })
}
