import { sentenceOf } from '@copydesk/shared/review'
import type { EditionRecord } from '../edition/edition-store.ts'
import { filerOf } from '../edition/filer-of.ts'
import { notify } from '../notifications/notify.ts'
import type { Stores } from '../stores.ts'
import { dueOf } from './due-of.ts'
import { embargoesOf, longestOf } from './embargoes-of.ts'
import { inTheWayUnread } from './in-the-way.ts'
import { orderedOf } from './ordered-of.ts'
import { publishEdition } from './publish-edition.ts'
import type { ReleasedEdition, ReleaseRecord } from './release-store.ts'
import { type Ordered, type ReleaseStanding, standingRead, standingUnread } from './standing-of.ts'

/**
 * What waits for somebody is looked at again so often: whatever settles it need not know of releases. What is cleared,
 * forced or let go is looked at at once.
 */
const LOOK_AGAIN_MS = 30_000

/** What came of it; pages are told after the commit. */
export interface Tried {
  is: 'done' | 'waits' | 'stopped'
  /** Ids of the editions that went out. */
  out: string[]
  /** Whose inbox has something. */
  told: string[]
}

interface Part extends ReleasedEdition {
  record: EditionRecord
  standing: ReleaseStanding
}

interface Unread extends ReleasedEdition {
  record: EditionRecord
  ordered: Ordered
  standing: Awaited<ReturnType<typeof standingUnread>>
}

/**
 * Lets out of a release what may go at this time, within a transaction: of a joint one all or nothing. What waits is
 * asked for again, by a job in the same transaction.
 */
export async function tryRelease(stores: Stores, id: string, at: Date): Promise<Tried> {
  const release = await stores.releases.find(id)
  const tried: Tried = { is: 'done', out: [], told: [] }
  if (release?.state !== 'waiting') {
    await stores.jobs.drop('release', id)
    return tried
  }
  const due = await dueInStory(stores, release, at)
  if (due !== null && due <= at.toISOString()) {
    const parts = await partsOf(stores, release, at)
    const [never] = parts.flatMap(({ edition, standing }) =>
      standing.is === 'never' ? [{ edition, ...standing }] : [],
    )
    const isHeldUp = parts.some(({ standing }) => standing.is !== 'ready')
    if (never && (release.joint || parts.every(({ standing }) => standing.is === 'never')))
      return stop(stores, release, { at, ...never })
    const beside = parts.flatMap(({ edition, standing }) => (standing.is === 'ready' ? edition : []))
    if (!release.joint || !isHeldUp)
      for (const { record, standing } of parts) {
        if (standing.is === 'never') await stores.releases.leave(id, record.id)
        if (standing.is !== 'ready') continue
        const { told } = await publishEdition(stores, {
          ...{ release, edition: record, version: standing.version, beside, at },
        })
        tried.out.push(record.id)
        tried.told.push(...told, ...(await tellFiler(stores, record, release, at)))
      }
    if (parts.every(({ standing, edition }) => standing.is === 'never' || tried.out.includes(edition))) {
      await stores.releases.end(id, { state: 'done', why: '', at: at.toISOString() })
      await stores.jobs.drop('release', id)
      return tried
    }
  }
  tried.is = 'waits'
  if (due === null) await stores.jobs.drop('release', id)
  else {
    const again = new Date(at.getTime() + LOOK_AGAIN_MS).toISOString()
    await stores.jobs.ask('release', id, due > at.toISOString() ? due : again)
  }
  return tried
}

/** No language goes before an embargo that stands on another of its story, whatever became of that. */
async function dueInStory(stores: Stores, release: ReleaseRecord, at: Date): Promise<string | null> {
  const embargo = longestOf(await embargoesOf(stores, release.story, at))
  const [due, free] = [dueOf(release), dueOf({ notBefore: null, embargo })]
  return due === null || free === null ? null : free > due ? free : due
}

/**
 * What of it is still to go out. Of a joint one, one that keeps the others is enough, and it may wait for days: what is
 * told without reading a copy is asked of all before the first is read.
 */
async function partsOf(stores: Stores, release: ReleaseRecord, at: Date): Promise<Part[]> {
  const unread: Unread[] = []
  for (const part of release.editions) {
    if (part.out) continue
    const record = await stores.editions.find(part.edition)
    if (!record) throw new Error(`edition ${part.edition} of release ${release.id} is gone`)
    const ordered = orderedOf(release, part, record)
    const standing = await standingUnread(stores, record, ordered)
    if (release.joint && standing.is !== 'cleared') return [{ ...part, record, standing }]
    unread.push({ ...part, record, ordered, standing })
  }
  for (const part of unread) {
    const { record, standing } = part
    const condition =
      standing.is === 'cleared' ? await inTheWayUnread(stores, record, standing.version, at) : null
    if (!condition) continue
    part.standing = { is: 'waits', why: sentenceOf(condition), version: null, condition }
    if (release.joint) return [{ ...part, standing: part.standing }]
  }
  const parts: Part[] = []
  for (const { ordered, standing: first, ...part } of unread) {
    const standing =
      first.is === 'cleared'
        ? await standingRead(stores, part.record, { ...ordered, ...first, unread: null }, at)
        : first
    parts.push({ ...part, standing })
    if (release.joint && standing.is !== 'ready') break
  }
  return parts
}

/**
 * Before a transaction: reads what of it may go by now, so that within it nothing is decoded for the first time while
 * everybody's key waits. What was read is known by its bytes: another copy is another.
 */
export async function readAhead(stores: Stores, id: string, at: Date): Promise<void> {
  const release = await stores.releases.find(id)
  if (release?.state === 'waiting') await partsOf(stores, release, at)
}

/**
 * It does not go out any more, and whoever ordered it is told.
 * @param by who made it so; null where nobody did just now.
 * @param edition the one of it that is why.
 */
export async function stop(
  stores: Stores,
  release: ReleaseRecord,
  { at, why, by, edition }: { at: Date; why: string; by: string | null; edition: string },
): Promise<Tried> {
  await stores.releases.end(release.id, { state: 'stopped', why, at: at.toISOString() })
  await stores.jobs.drop('release', release.id)
  await stores.acts.record({
    at,
    person: by ?? release.person,
    act: 'stop-release',
    what: 'story',
    subject: release.story,
    details: { release: release.id, edition, why },
  })
  const told =
    by === null
      ? []
      : await notify(stores, [
          {
            ...{ person: release.person, kind: 'decision', outcome: 'stopped', edition },
            ...{ thread: null, suggestion: null, by, at },
          },
        ])
  return { is: 'stopped', out: [], told }
}

async function tellFiler(stores: Stores, edition: EditionRecord, release: ReleaseRecord, at: Date) {
  const filer = await filerOf(stores, edition)
  if (filer === null) return []
  const notice = { kind: 'decision', outcome: 'published', thread: null, suggestion: null } as const
  return notify(stores, [{ ...notice, person: filer, edition: edition.id, by: release.person, at }])
}

/** Every release of the story that waits, since what stood over all of them is another now. */
export async function tryStory(
  stores: Stores,
  story: string,
  at: Date,
): Promise<Pick<Tried, 'out' | 'told'>> {
  const all = { out: [] as string[], told: [] as string[] }
  for (const { id } of await stores.releases.waitingOf(story)) {
    const { out, told } = await tryRelease(stores, id, at)
    all.out.push(...out)
    all.told.push(...told)
  }
  return all
}
