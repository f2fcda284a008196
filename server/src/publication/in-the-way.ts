import { type Condition, standsUntil } from '@copydesk/shared/review'
import type { EditionRecord } from '../edition/edition-store.ts'
import type { ConditionOf } from '../review/conditions/condition-of.ts'
import { duty } from '../review/conditions/duty.ts'
import { flag } from '../review/conditions/flag.ts'
import { hold } from '../review/conditions/hold.ts'
import { translation } from '../review/conditions/translation.ts'
import { WRITTEN_BY_NOBODY } from '../review/written.ts'
import type { Stores } from '../stores.ts'
import type { KeptCopy, VersionRecord } from '../versions/version-store.ts'

/**
 * What keeps even a cleared copy in the newsroom, cheapest first: this is asked in the transaction in which it goes
 * out. A question to the lawyer is in the way of a clearing: asked after that, it keeps the copy back all the same. That
 * enough people cleared it is what makes it the cleared one.
 */
const KEEPS_BACK: readonly ConditionOf[] = [hold, duty, flag, translation]

/** The first of what keeps this version from its readers; null for nothing. */
export async function inTheWay(
  stores: Stores,
  edition: EditionRecord,
  version: VersionRecord & KeptCopy,
  at: Date,
): Promise<Condition | null> {
  const story = await stores.stories.find(edition.story)
  if (!story) throw new Error(`story ${edition.story} is gone`)
  const desk = edition.desk ?? story.desk
  const held = await stores.review.hold(edition.id)
  const reviewed = {
    // What only named people may read of a question is told to nobody here: all of the story see the answer.
    ...{ reader: '', edition, story, desk, copy: version, clearedHash: version.hash },
    policy: await stores.policies.of(desk),
    filed: edition.filed === null ? null : await stores.versions.find(edition.filed),
    clearings: await stores.review.clearings(edition.id, version.hash),
    hold: held && standsUntil(held, at) ? held : null,
    // Who wrote it is asked by whoever clears.
    written: WRITTEN_BY_NOBODY,
  }
  for (const conditionOf of KEEPS_BACK) {
    const condition = (await conditionOf(stores, reviewed)).find(({ blocks }) => blocks)
    if (condition) return condition
  }
  return null
}
