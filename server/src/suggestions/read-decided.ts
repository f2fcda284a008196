import type { Person } from '@copydesk/shared/people'
import type { Decided } from '@copydesk/shared/suggestions'
import type { Newsroom } from '../newsroom.ts'
import { findEdition } from '../story/about.ts'
import { decidedOf } from './decided-of.ts'

/** As many as somebody looks through. */
const MOST = 200

/** What was decided about suggestions in an edition, the newest first. */
export async function readDecided(
  { stores }: Pick<Newsroom, 'stores'>,
  person: Person,
  edition: string,
): Promise<Decided[]> {
  await findEdition(stores, person, edition)
  return (await stores.decisions.list(edition, MOST)).map(decidedOf)
}
