import type { Person } from '@copydesk/shared/people'
import type { Decided } from '@copydesk/shared/suggestions'
import type { Newsroom } from '../newsroom.ts'
import { findEdition } from '../story/about.ts'
import { draftsShown } from '../writers/drafts.ts'
import { decidedOf } from './decided-of.ts'

/** As many as somebody looks through. */
const MOST = 200

/**
 * What was decided about suggestions in an edition and stands in its text, the newest first. What they said is told as
 * long as the newsroom shows who wrote what, and what was between the versions.
 */
export async function readDecided(
  { stores, now }: Pick<Newsroom, 'stores' | 'now'>,
  person: Person,
  edition: string,
): Promise<Decided[]> {
  const facts = await findEdition(stores, person, edition)
  const rule = await stores.drafts.rule()
  const { shown } = await draftsShown({ stores, now }, facts.edition, rule)
  const told = rule.showsWriters && shown === 'everything' ? (one: Decided) => one : withoutWords
  const decisions = await stores.decisions.list(edition, MOST)
  return decisions.filter(({ position }) => position !== null).map((one) => told(decidedOf(one)))
}

const withoutWords = (decided: Decided): Decided => ({
  ...decided,
  words: decided.words.map(({ does, words }) => ({ does, words: words === '' ? '' : '…' })),
})
