import type { EditionRecord } from '../edition/edition-store.ts'
import type { ReleasedEdition, ReleaseRecord } from './release-store.ts'
import type { Ordered } from './standing-of.ts'

/** What of an edition a release that waits would send out now. */
export function orderedOf(
  { newest }: Pick<ReleaseRecord, 'newest'>,
  { version }: Pick<ReleasedEdition, 'version'>,
  { cleared }: Pick<EditionRecord, 'cleared'>,
): Ordered {
  // Ordered before anything was cleared: whatever is cleared first. Ordered so: whatever was cleared last.
  return { version: newest && version !== null ? cleared : version, next: newest || version === null }
}
