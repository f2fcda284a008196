import { type Asker, may } from '@copydesk/shared/access'
import { newId } from '../new-id.ts'
import type { Stores } from '../stores.ts'
import { findEdition, findStory } from './about.ts'

/**
 * Whoever begins a story, or hands it to another desk, goes on writing it: is assigned to it, where nothing else lets
 * them. In the transaction of that act.
 */
export async function keepsWriting(stores: Stores, asker: Asker, story: string, at: Date): Promise<void> {
  const { about } = await findStory(stores, asker, story)
  if (may('write', asker, about).allowed) return
  await assign(stores, { asker, story, edition: null, as: 'writer', at })
}

/** The same of whoever begins a localization. */
export async function keepsTranslating(
  stores: Stores,
  asker: Asker,
  edition: string,
  at: Date,
): Promise<void> {
  const { about, story } = await findEdition(stores, asker, edition)
  if (may('write', asker, about).allowed) return
  await assign(stores, { asker, story: story.id, edition, as: 'translator', at })
}

async function assign(
  { assignments, acts }: Stores,
  { asker, story, edition, as, at }: Beginning,
): Promise<void> {
  await assignments.add({ id: newId(), story, edition, person: asker.id, as, at: at.toISOString() })
  await acts.record({
    at,
    person: asker.id,
    act: 'assign',
    what: 'story',
    subject: story,
    details: { person: asker.id, as, edition },
  })
}

interface Beginning {
  asker: Asker
  story: string
  edition: string | null
  as: 'writer' | 'translator'
  at: Date
}
