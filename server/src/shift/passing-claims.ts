import { type Asker, may, maySee } from '@copydesk/shared/access'
import type { Person } from '@copydesk/shared/people'
import type { Passing } from '@copydesk/shared/shift'
import { acting } from '../acting-through.ts'
import type { ListedEdition } from '../edition/edition-store.ts'
import type { Stores } from '../stores.ts'
import { findEdition } from '../story/about.ts'
import type { StoryRecord } from '../story/story-store.ts'
import type { ShiftRecord } from './shift-store.ts'

export interface PassingClaim {
  edition: ListedEdition & { claimedBy: string }
  story: StoryRecord
}

/**
 * What the crew that goes has taken and not finished, and the slot that comes may take. Of what they may not see nothing
 * is said, and it stays with whom it is.
 */
export async function passingClaims(
  stores: Stores,
  { desk, slot, crew }: Pick<ShiftRecord, 'desk' | 'slot' | 'crew'>,
  incoming: Asker,
): Promise<PassingClaim[]> {
  const outgoing = new Set([slot, ...crew.map(({ person }) => person)])
  outgoing.delete(incoming.id)
  const passing: PassingClaim[] = []
  for (const edition of await stores.editions.claimedOn(desk)) {
    if (!isClaimed(edition) || !outgoing.has(edition.claimedBy) || !isOpen(edition)) continue
    const story = await stores.stories.find(edition.story)
    if (!story || !maySee(acting(incoming), { story })) continue
    const { about } = await findEdition(stores, incoming, edition.id)
    if (may('claim', incoming, about).allowed) passing.push({ edition, story })
  }
  return passing
}

/** As it is listed before the act. */
export function showPassing({ edition, story }: PassingClaim, people: ReadonlyMap<string, Person>): Passing {
  const claimedBy = people.get(edition.claimedBy)
  if (!claimedBy) throw new Error(`edition ${edition.id} is claimed by nobody`)
  const { id, language, headline } = edition
  return { edition: id, language, slug: story.slug, headline, claimedBy }
}

const isClaimed = (edition: ListedEdition): edition is PassingClaim['edition'] => edition.claimedBy !== null

/** Filed and not cleared yet, or changed since. What is cleared as it stands waits for nobody. */
const isOpen = ({ state, clearedHash, liveHash }: ListedEdition): boolean =>
  state === 'submitted' || (state === 'approved' && clearedHash !== liveHash)
