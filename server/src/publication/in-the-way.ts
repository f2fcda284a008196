import { type Condition, standsUntil } from '@copydesk/shared/review'
import type { EditionRecord } from '../edition/edition-store.ts'
import type { ConditionOf, ReviewedUnread } from '../review/conditions/condition-of.ts'
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
const KEEPS_BACK: readonly ConditionOf<ReviewedUnread>[] = [hold, duty, flag]
const KEEPS_BACK_BY_ITS_WORDS: readonly ConditionOf[] = [translation]

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
  const reviewed = await unreadOf(stores, edition, version, at)
  return (
    (unread === null ? null : await firstOf(stores, KEEPS_BACK, reviewed)) ??
    firstOf(stores, KEEPS_BACK_BY_ITS_WORDS, { ...reviewed, copy: version })
  )
}

/** The same, as far as it can be said without reading the copy. */
export async function inTheWayUnread(
  stores: Stores,
  edition: EditionRecord,
  version: VersionRecord,
  at: Date,
): Promise<Condition | null> {
  return firstOf(stores, KEEPS_BACK, await unreadOf(stores, edition, version, at))
}

async function firstOf<Asked>(
  stores: Stores,
  conditions: readonly ConditionOf<Asked>[],
  reviewed: Asked,
): Promise<Condition | null> {
  for (const conditionOf of conditions) {
    const condition = (await conditionOf(stores, reviewed)).find(({ blocks }) => blocks)
    if (condition) return condition
  }
  return null
}

async function unreadOf(
  stores: Stores,
  edition: EditionRecord,
  { hash }: VersionRecord,
  at: Date,
): Promise<ReviewedUnread> {
  const story = await stores.stories.find(edition.story)
  if (!story) throw new Error(`story ${edition.story} is gone`)
  const desk = edition.desk ?? story.desk
  const held = await stores.review.hold(edition.id)
  return {
    // What only named people may read of a question is told to nobody here: all of the story see the answer.
    ...{ reader: '', edition, story, desk, clearedHash: hash },
    policy: await stores.policies.of(desk),
    filed: edition.filed === null ? null : await stores.versions.find(edition.filed),
    clearings: await stores.review.clearings(edition.id, hash),
    hold: held && standsUntil(held, at) ? held : null,
    // Who wrote it is asked by whoever clears.
    written: WRITTEN_BY_NOBODY,
  }
}
