import type { Condition } from '@copydesk/shared/review'
import type { EditionRecord } from '../edition/edition-store.ts'
import type { ConditionOf } from '../review/conditions/condition-of.ts'
import { duty } from '../review/conditions/duty.ts'
import { problemSeen } from '../review/conditions/read-back.ts'
import { sources } from '../review/conditions/sources.ts'
import { translation } from '../review/conditions/translation.ts'
import { WRITTEN_BY_NOBODY } from '../review/written.ts'
import type { Stores } from '../stores.ts'
import type { KeptCopy, VersionRecord } from '../versions/version-store.ts'
import { keptBack } from './kept-back.ts'

/**
 * What keeps even a cleared copy in the newsroom, cheapest first: this is asked in the transaction in which it goes
 * out. What is in the way of a clearing, and came up after it, keeps the copy back all the same. That enough people
 * cleared it is what makes it the cleared one.
 */
const KEEPS_BACK: readonly ConditionOf[] = [duty, problemSeen, translation, knownSources]
/** These a force has passed, with a reason. */
const PASSED: readonly ConditionOf[] = [problemSeen, knownSources]

/** An attestation may be taken back; what else is asked of sources was in the way before. */
async function knownSources(...[stores, reviewed]: Parameters<ConditionOf>) {
  return reviewed.policy.knowsSources ? sources(stores, reviewed) : []
}

/** The first of what keeps this version from its readers; null for nothing. */
export async function inTheWay(
  stores: Stores,
  edition: EditionRecord,
  version: VersionRecord & KeptCopy,
  at: Date,
): Promise<Condition | null> {
  const story = await stores.stories.find(edition.story)
  if (!story) throw new Error(`story ${edition.story} is gone`)
  const kept = await keptBack(stores, { edition, story, at })
  if (kept) return kept
  const desk = edition.desk ?? story.desk
  const reviewed = {
    // What only named people may read of a question is told to nobody here: all of the story see the answer.
    ...{ reader: '', edition, story, desk, copy: version, clearedHash: version.hash },
    policy: await stores.policies.of(desk),
    filed: edition.filed === null ? null : await stores.versions.find(edition.filed),
    clearings: await stores.review.clearings(edition.id, version.hash),
    // Asked already.
    hold: null,
    // Who wrote it is asked by whoever clears.
    written: WRITTEN_BY_NOBODY,
  }
  const isForced = (await stores.review.forcing(edition.id))?.version === version.id
  for (const conditionOf of KEEPS_BACK) {
    if (isForced && PASSED.includes(conditionOf)) continue
    const condition = (await conditionOf(stores, reviewed)).find(({ blocks }) => blocks)
    if (condition) return condition
  }
  return null
}
