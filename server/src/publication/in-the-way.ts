import type { Condition } from '@copydesk/shared/review'
import type { EditionRecord } from '../edition/edition-store.ts'
import type { ConditionOf, Reviewed, ReviewedUnread } from '../review/conditions/condition-of.ts'
import { duty } from '../review/conditions/duty.ts'
import { flagAgain } from '../review/conditions/flag-again.ts'
import { problemSeen } from '../review/conditions/read-back.ts'
import { sources } from '../review/conditions/sources.ts'
import { translation } from '../review/conditions/translation.ts'
import { WRITTEN_BY_NOBODY } from '../review/written.ts'
import type { Stores } from '../stores.ts'
import type { StoryRecord } from '../story/story-store.ts'
import type { KeptCopy, VersionRecord } from '../versions/version-store.ts'
import { keptBack } from './kept-back.ts'

type Unread = ReviewedUnread & { copy: Pick<Reviewed['copy'], 'hash'> }

/**
 * What keeps even a cleared copy in the newsroom, cheapest first: this is asked in the transaction in which it goes
 * out. What is in the way of a clearing, and came up after it, keeps the copy back all the same. That enough people
 * cleared it is what makes it the cleared one.
 */
const KEEPS_BACK: readonly ConditionOf<Unread>[] = [duty, problemSeen]
const KEEPS_BACK_BY_ITS_WORDS: readonly ConditionOf[] = [flagAgain, translation, knownSources]
/** These a force has passed, with a reason. */
const PASSED: readonly unknown[] = [problemSeen, knownSources]

/** An attestation may be taken back; what else is asked of sources was in the way before. */
async function knownSources(...[stores, reviewed]: Parameters<ConditionOf>) {
  return reviewed.policy.knowsSources ? sources(stores, reviewed) : []
}

/**
 * The first of what keeps this version from its readers; null for nothing.
 * @param unread null where nothing of what needs no reading is in the way: it was asked before.
 */
export async function inTheWay(
  stores: Stores,
  edition: EditionRecord,
  version: VersionRecord & KeptCopy,
  { at, unread }: { at: Date; unread?: null | undefined },
): Promise<Condition | null> {
  const first = unread === null ? null : await inTheWayUnread(stores, edition, version, at)
  if (first) return first
  const reviewed = await unreadOf(stores, edition, version)
  return firstOf(stores, KEEPS_BACK_BY_ITS_WORDS, { ...reviewed, copy: version }, version)
}

/** The same, as far as it can be said without reading the copy. */
export async function inTheWayUnread(
  stores: Stores,
  edition: EditionRecord,
  version: VersionRecord,
  at: Date,
): Promise<Condition | null> {
  const story = await storyOf(stores, edition)
  return (
    (await keptBack(stores, { edition, story, at })) ??
    firstOf(stores, KEEPS_BACK, await unreadOf(stores, edition, version), version)
  )
}

async function firstOf<Asked extends Unread>(
  stores: Stores,
  conditions: readonly ConditionOf<Asked>[],
  reviewed: Asked,
  { id }: VersionRecord,
): Promise<Condition | null> {
  const isForced = (await stores.review.forcing(reviewed.edition.id))?.version === id
  for (const conditionOf of conditions) {
    if (isForced && PASSED.includes(conditionOf)) continue
    const condition = (await conditionOf(stores, reviewed)).find(({ blocks }) => blocks)
    if (condition) return condition
  }
  return null
}

async function storyOf(stores: Stores, { story: id }: EditionRecord): Promise<StoryRecord> {
  const story = await stores.stories.find(id)
  if (!story) throw new Error(`story ${id} is gone`)
  return story
}

async function unreadOf(stores: Stores, edition: EditionRecord, { hash }: VersionRecord): Promise<Unread> {
  const story = await storyOf(stores, edition)
  const desk = edition.desk ?? story.desk
  return {
    // What only named people may read of a question is told to nobody here: all of the story see the answer.
    ...{ reader: '', edition, story, desk, clearedHash: hash, copy: { hash } },
    policy: await stores.policies.of(desk),
    filed: edition.filed === null ? null : await stores.versions.find(edition.filed),
    clearings: await stores.review.clearings(edition.id, hash),
    // Asked already.
    hold: null,
    // Who wrote it is asked by whoever clears.
    written: WRITTEN_BY_NOBODY,
  }
}
