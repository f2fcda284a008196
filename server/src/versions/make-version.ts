import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type { NewVersion, Version } from '@copydesk/shared/story'
import * as Y from 'yjs'
import { liveCopy } from '../edition/live-copy.ts'
import type { Newsroom } from '../newsroom.ts'
import type { Stores } from '../stores.ts'
import { demand, findEdition } from '../story/about.ts'
import { keepVersion, type Measured, measure } from './keep-version.ts'
import type { VersionRecord } from './version-store.ts'
import { versionNamed } from './versions.ts'

/** Whoever restores one paragraph after another does one thing. */
const ONE_RESTORE_MS = 5 * 60_000

/**
 * Keeps the copy as it stands on disk, by a name; or before one of its versions is restored, so that nothing is lost.
 * What the newest version has already is not kept twice for that.
 */
export async function makeVersion(
  newsroom: Newsroom,
  person: Person,
  id: string,
  wanted: NewVersion,
): Promise<Version> {
  const { edition } = await findEdition(newsroom.stores, person, id)
  const live = await liveCopy(newsroom, edition)
  const measured = await measure(newsroom, id, live)
  const { version, only } = await newsroom.stores.transact(async (stores) => {
    const facts = await findEdition(stores, person, id)
    demand('write', facts)
    const only = facts.story.restrictedTo
    const at = newsroom.now()
    const restored = 'restoring' in wanted ? await ofEdition(stores, id, wanted.restoring) : null
    const last = await stores.versions.newest(id)
    if (restored && last?.position === live.position && last.hash === live.hash)
      return { version: last.id, only }
    const note = restored ? `Version ${restored.number}` : 'name' in wanted ? wanted.name : ''
    const made = {
      edition: id,
      reason: restored ? 'before-restore' : 'named',
      madeBy: person.id,
      madeAt: at.toISOString(),
      note,
    } as const
    const version =
      (goesOn(last, made, measured) && last?.id) || (await keepVersion(stores, made, live, measured))
    await stores.acts.record({
      at,
      person: person.id,
      act: restored ? 'restore-version' : 'make-version',
      what: 'edition',
      subject: id,
      details: { version, hash: live.hash, ...(restored ? { restored: restored.id } : { name: note }) },
    })
    return { version, only }
  })
  if ('restoring' in wanted) await remindOf(newsroom, id, wanted.restoring)
  newsroom.bus.tell({ kind: 'edition', id }, only)
  return versionNamed(newsroom.stores, version)
}

/** The version before what this restores too: since then nobody has written but whoever restores. */
function goesOn(
  last: VersionRecord | null,
  { reason, madeBy, madeAt, note }: Pick<VersionRecord, 'reason' | 'madeBy' | 'madeAt' | 'note'>,
  { since, rows }: Measured,
): boolean {
  if (last === null || reason !== 'before-restore' || last.reason !== reason) return false
  const isRecent = Date.parse(madeAt) - Date.parse(last.madeAt) < ONE_RESTORE_MS
  const isTheirs = since === last.number && rows.every(({ person }) => person === madeBy)
  return last.madeBy === madeBy && last.note === note && isRecent && isTheirs
}

async function ofEdition({ versions }: Stores, edition: string, id: string) {
  const version = await versions.find(id)
  if (version?.edition !== edition)
    throw new Refusal('not-found', 'This story has no such version. Open its history again.')
  return version
}

/** The words of a version that are gone are their first writers' again when somebody writes them again. */
async function remindOf({ stores, rooms }: Newsroom, edition: string, version: string) {
  const older = new Y.Doc()
  Y.applyUpdate(older, (await stores.versions.read(version)).working)
  await rooms.remind(edition, older)
  older.destroy()
}
