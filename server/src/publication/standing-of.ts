import type { ReleaseKind } from '@copydesk/shared/publication'
import { namingFields } from '../credits/withheld/naming-fields.ts'
import { withheldIn } from '../credits/withheld/withheld-in.ts'
import type { EditionRecord } from '../edition/edition-store.ts'
import type { VersionRecord } from '../edition/version-store.ts'
import type { Stores } from '../stores.ts'
import { behindOriginal } from './behind-original.ts'

/** Whether an edition may go out now, but for the time. */
export type ReleaseStanding =
  | { is: 'ready'; version: VersionRecord }
  /** Somebody can settle it: it goes when that is done. */
  | { is: 'waits'; why: string; version: VersionRecord | null; behind?: { original: string } }
  /** What was ordered is not to go out any more. */
  | { is: 'never'; why: string }

export interface Ordered {
  kind: ReleaseKind
  /** Id of the version that was ordered; null: whichever is cleared. */
  version: string | null
}

/**
 * Asked when a release is ordered, while it waits, and again in the very transaction in which it goes out: only that
 * last answer counts.
 */
export async function standingOf(
  stores: Stores,
  edition: EditionRecord,
  ordered: Ordered,
): Promise<ReleaseStanding> {
  if (edition.state === 'killed' || (await stores.kills.find(edition.story)))
    return { is: 'never', why: 'The story is killed. What takes its place is a story of its own.' }
  if (edition.state === 'spiked') return { is: 'never', why: 'It is spiked.' }
  const id = ordered.version ?? edition.cleared
  const version = id === null ? null : await stores.versions.find(id)
  if (version === null) return { is: 'waits', why: notCleared(edition), version: null }
  if (edition.state === 'draft')
    return { is: 'waits', why: 'It is with its writers again: it is filed and cleared anew.', version }
  const out = await stores.publications.newestOf(edition.id)
  if (out?.hash === version.hash)
    return { is: 'never', why: 'It is out as it was cleared: nothing has changed since.' }
  const { names } = await withheldIn(stores, edition.story)
  if (names.size > 0 && namingFields((await stores.versions.read(version.id)).publishable, names).length > 0)
    return {
      is: 'waits',
      why: 'The copy that was cleared names somebody who is withheld for safety since. Clear the copy as it stands now.',
      version,
    }
  const behind = await behindOriginal(stores, edition, version)
  if (behind) return { is: 'waits', version, ...behind }
  return { is: 'ready', version }
}

const notCleared = ({ state }: EditionRecord): string =>
  state === 'submitted'
    ? 'It is filed and waits for an editor to clear it.'
    : 'It has not been filed yet.'
