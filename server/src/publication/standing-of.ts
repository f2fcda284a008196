import { hashOf } from '@copydesk/shared/copy'
import { type Condition, sentenceOf } from '@copydesk/shared/review'
import { namingFields } from '../credits/withheld/naming-fields.ts'
import { withheldIn } from '../credits/withheld/withheld-in.ts'
import type { EditionRecord } from '../edition/edition-store.ts'
import { publishedHash } from '../review/published-hash.ts'
import type { Stores } from '../stores.ts'
import type { KeptCopy, VersionRecord } from '../versions/version-store.ts'
import { inTheWay } from './in-the-way.ts'

/** Whether an edition may go out now, but for the time. */
export type ReleaseStanding =
  | { is: 'ready'; version: VersionRecord }
  /** Somebody can settle it: it goes when that is done. */
  | {
      is: 'waits'
      why: string
      /** Which goes then; null: one that is cleared anew. */
      version: VersionRecord | null
      condition?: Condition
    }
  /** What was ordered is not to go out any more. */
  | {
      is: 'never'
      why: string
      /** Id of who made it so, where that is known. */
      by: string | null
    }

export interface Ordered {
  /** Id of the version that was ordered; null: whichever is cleared. */
  version: string | null
  /** It was ordered as it will be cleared: what is out is not it. */
  next: boolean
}

/**
 * Asked when a release is ordered, while it waits, and again in the very transaction in which it goes out: only that
 * last answer counts.
 */
export async function standingOf(
  stores: Stores,
  edition: EditionRecord,
  ordered: Ordered,
  at: Date,
): Promise<ReleaseStanding> {
  const unread = await standingUnread(stores, edition, ordered)
  return unread.is === 'cleared' ? standingRead(stores, edition, { ...ordered, ...unread }, at) : unread
}

/** As far as that is said without reading the copy; a cleared one may still wait for somebody. */
export async function standingUnread(
  stores: Stores,
  edition: EditionRecord,
  { version: ordered, next }: Ordered,
): Promise<Exclude<ReleaseStanding, { is: 'ready' }> | { is: 'cleared'; version: VersionRecord }> {
  const { state } = edition
  // Also of a language that somebody began since.
  const kill = await stores.kills.find(edition.story)
  if (state === 'killed' || kill)
    return {
      is: 'never',
      why: 'The story is killed. What takes its place is a story of its own.',
      by: kill?.person ?? null,
    }
  if (state === 'spiked') return { is: 'never', why: 'It is spiked.', by: null }
  const id = ordered ?? edition.cleared
  // What was cleared and then filed anew stays cleared; what was returned does not.
  if (id === null || state === 'draft' || (state === 'submitted' && ordered === null))
    return { is: 'waits', why: NOT_CLEARED[state], version: null }
  const version = await stores.versions.find(id)
  if (version === null) throw new Error(`version ${id} of edition ${edition.id} is gone`)
  if ((await publishedHash(stores, edition.id)) === version.hash) {
    if (next) return { is: 'waits', why: NOT_CLEARED_SINCE[state], version: null }
    const by = (await stores.publications.newestOf(edition.id))?.by ?? null
    return { is: 'never', why: 'It is out as it was cleared: nothing has changed since.', by }
  }
  if (state === 'published') return { is: 'waits', why: NOT_CLEARED[state], version: null }
  return { is: 'cleared', version }
}

/**
 * What the cleared copy itself says.
 * @param unread null where nothing that is told without reading it is in its way: it was asked before.
 */
export async function standingRead(
  stores: Stores,
  edition: EditionRecord,
  { version: { id }, next, unread }: { version: VersionRecord; next: boolean; unread?: null | undefined },
  at: Date,
): Promise<ReleaseStanding> {
  const version = await stores.versions.read(id)
  const fault = await faultOf(stores, edition.story, version)
  if (fault !== null) return { is: 'waits', why: `${fault} ${next ? CLEAR_ANEW : ORDER_ANEW}`, version: null }
  const condition = await inTheWay(stores, edition, version, { at, unread })
  if (condition) return { is: 'waits', why: sentenceOf(condition), version, condition }
  return { is: 'ready', version }
}

/** What has come over a copy since it was cleared, so that it goes out no more. */
async function faultOf(
  stores: Stores,
  story: string,
  { hash, publishable }: VersionRecord & KeptCopy,
): Promise<string | null> {
  if (hashOf(publishable) !== hash) return 'Words were removed for good from the copy that was cleared.'
  const { names } = await withheldIn(stores, story)
  return names.size > 0 && namingFields(publishable, names).length > 0
    ? 'The copy that was cleared names somebody who is withheld for safety since.'
    : null
}

const CLEAR_ANEW = 'Clear the copy as it stands now.'
const ORDER_ANEW = 'Clear the copy as it stands now, and release that.'

const NOT_CLEARED = {
  draft: 'It is with its writers: it is filed first, and then cleared.',
  submitted: 'It is filed, and waits for an editor to clear it.',
  approved: 'It has not been cleared.',
  published: 'What came since it went out has not been cleared.',
} as const

const NOT_CLEARED_SINCE = {
  ...NOT_CLEARED,
  approved: 'It is out as it was cleared, and waits for what comes next.',
}
