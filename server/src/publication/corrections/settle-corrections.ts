import type { Publication } from '@copydesk/shared/publication'
import type { EditionRecord } from '../../edition/edition-store.ts'
import type { Stores } from '../../stores.ts'
import type { VersionRecord } from '../../versions/version-store.ts'

interface Settling {
  publication: Publication
  before: Publication | null
  /** What goes out. */
  version: Pick<VersionRecord, 'madeAt'>
  at: Date
}

/**
 * A localization that goes out as a correction, or for the first time, has followed what was asked of it before that copy
 * was cleared. What was cleared before knew nothing of it.
 */
export async function settleCorrections(
  stores: Stores,
  edition: EditionRecord,
  { publication, before, version, at }: Settling,
): Promise<void> {
  const { kind, by } = publication
  if (edition.follows === null || by === null || (kind !== 'correction' && before !== null)) return
  for (const id of await stores.corrections.askedOf(edition.id)) {
    const thread = await stores.threads.find(id)
    if (!thread || thread.resolved || thread.begunAt >= version.madeAt) continue
    await stores.threads.change(id, { resolved: { by, at: at.toISOString() } })
    await stores.acts.record({
      ...{ at, person: by, act: 'resolve-thread', what: 'edition', subject: edition.id },
      details: { thread: id, publication: publication.id },
    })
  }
}
