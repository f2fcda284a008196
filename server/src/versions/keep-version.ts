import { Refusal } from '@copydesk/shared/refusal'
import { changedWords, differences, emptyCopy } from '@copydesk/shared/review'
import { newId } from '../new-id.ts'
import type { Newsroom } from '../newsroom.ts'
import type { Stores } from '../stores.ts'
import type { LogRow } from '../sync/update-log.ts'
import type { KeptCopy, VersionRecord } from './version-store.ts'

/** How much a copy differs from the version before it, and who wrote since. */
export interface Measured extends Pick<VersionRecord, 'changed'> {
  /** What was written since that version, also after the copy. */
  rows: readonly Pick<LogRow, 'position' | 'person'>[]
  /** Of the copy that was measured. */
  hash: string
  /** Number of the version that it was measured against; 0 when there is none. */
  since: number
}

/** Before the transaction that keeps it: comparing two long stories takes longer than anybody's key should wait. */
export async function measure(
  { stores, rooms }: Pick<Newsroom, 'stores' | 'rooms'>,
  edition: string,
  copy: KeptCopy,
): Promise<Measured> {
  const last = await stores.versions.newest(edition)
  const rows = await rooms.rowsOf(edition, last?.position ?? 0)
  return {
    hash: copy.hash,
    since: last?.number ?? 0,
    changed: await changedSince(stores, last, copy),
    rows: rows.map(({ position, person }) => ({ position, person })),
  }
}

type Made = Pick<VersionRecord, 'edition' | 'reason' | 'madeBy' | 'madeAt' | 'note'>

/**
 * Keeps a copy for good, in the transaction of what it is kept for. Gives its id.
 * @param copy as the room has it, or a version that was read in this transaction.
 */
export async function keepVersion(
  stores: Pick<Stores, 'versions' | 'redactions'>,
  made: Made,
  read: KeptCopy | (KeptCopy & { id: string }),
  measured: Measured,
): Promise<string> {
  await refuseRedacted(stores, made.edition, read)
  const { hash, words, working, publishable, position } = read
  const last = await stores.versions.newest(made.edition)
  const copy = { hash, words, working, publishable, position }
  // Another version came between, or another copy was chosen.
  const isTrue = measured.since === (last?.number ?? 0) && measured.hash === hash
  const changed = isTrue ? measured.changed : await changedSince(stores, last, copy)
  const id = newId()
  await stores.versions.keep({ ...copy, ...made, id, changed, writers: writersOf(measured, last, copy) })
  return id
}

/** Words may have been removed for good between the reading of a copy and the transaction that keeps it. */
async function refuseRedacted(
  { redactions }: Pick<Stores, 'redactions'>,
  edition: string,
  copy: KeptCopy | (KeptCopy & { id: string }),
): Promise<void> {
  if ('id' in copy) {
    if ((await redactions.versions()).has(copy.id))
      throw new Refusal(
        'conflict',
        'Words were removed from the copy that was filed. Clear the copy as it stands now.',
      )
  } else if (copy.position < (await redactions.position(edition)))
    throw new Refusal('conflict', 'Words were removed from this copy just now. Read it again, and try again.')
}

/** Those who wrote between two versions: of a copy that an older version has, nobody. */
function writersOf(
  { rows }: Measured,
  last: Pick<VersionRecord, 'position'> | null,
  copy: Pick<KeptCopy, 'position'>,
): string[] {
  const after = last?.position ?? 0
  const between = rows.filter(({ position }) => position > after && position <= copy.position)
  return [...new Set(between.map(({ person }) => person))]
}

async function changedSince(
  { versions }: Pick<Stores, 'versions'>,
  last: VersionRecord | null,
  { publishable, hash }: KeptCopy,
): Promise<{ added: number; removed: number }> {
  if (last?.hash === hash) return { added: 0, removed: 0 }
  const before = last ? (await versions.read(last.id)).publishable : emptyCopy(publishable)
  return changedWords(differences(before, publishable), publishable.language)
}
