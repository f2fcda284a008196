import type { Person } from '@copydesk/shared/people'
import type { Decided } from '@copydesk/shared/suggestions'
import type { Newsroom } from '../newsroom.ts'
import { findEdition } from '../story/about.ts'
import { decidedOf } from './decided-of.ts'

/** As many as somebody looks through. */
const MOST = 200

/** What was decided about suggestions in an edition and stands in its text, the newest first. */
export async function readDecided(
  { stores, now }: Pick<Newsroom, 'stores' | 'now'>,
  person: Person,
  edition: string,
): Promise<Decided[]> {
  const facts = await findEdition(stores, person, edition)
  const told = await decidedOf({ stores, now }, facts.edition)
  const decisions = await stores.decisions.list(edition, MOST)
  return decisions.filter(({ position }) => position !== null).map(told)
}
