import type { Decided } from '@copydesk/shared/suggestions'
import type { EditionRecord } from '../edition/edition-store.ts'
import type { Newsroom } from '../newsroom.ts'
import type { Stores } from '../stores.ts'
import { draftsShown } from '../writers/drafts.ts'
import type { DecisionRecord } from './decision-store.ts'

/**
 * Decisions of an edition as pages are told of them. What they said is told as long as the newsroom shows who wrote what,
 * and what was between the versions.
 */
export async function decidedOf(
  { stores, now }: { stores: Stores; now: Newsroom['now'] },
  edition: Pick<EditionRecord, 'story' | 'state' | 'cleared'>,
): Promise<(record: DecisionRecord) => Decided> {
  const rule = await stores.drafts.rule()
  const { shown } = await draftsShown({ stores, now }, edition, rule)
  const withWords = rule.showsWriters && shown === 'everything'
  return ({ group, decision, person, at, by, words, undone }) => ({
    ...{ group, decision, person, at, by, undone },
    words: withWords
      ? words
      : words.map(({ does, words: said }) => ({ does, words: said === '' ? '' : '…' })),
  })
}
