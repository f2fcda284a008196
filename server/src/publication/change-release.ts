import type { Person } from '@copydesk/shared/people'
import type { NewTimes, ReleasesPage } from '@copydesk/shared/publication'
import { Refusal } from '@copydesk/shared/refusal'
import { standsUntil } from '@copydesk/shared/review'
import type { Newsroom } from '../newsroom.ts'
import type { Stores } from '../stores.ts'
import { demand, findEdition } from '../story/about.ts'
import { lastsAsLong } from './due-of.ts'
import { embargoesOf } from './embargoes-of.ts'
import { readReleases } from './read-releases.ts'
import type { ReleaseRecord } from './release-store.ts'
import { tellReleased } from './tell-released.ts'
import { timesOf } from './times-of.ts'
import { tryStory } from './try-release.ts'

/** Another time for what waits. An embargo is kept or made longer here: to shorten it is to lift it, with a reason. */
export function moveRelease(
  newsroom: Newsroom,
  person: Person,
  id: string,
  { release, ...wanted }: NewTimes & { release: string },
): Promise<ReleasesPage> {
  return change(newsroom, person, id, async (stores, story, at) => {
    const waiting = await waitingIn(stores, person, story, release)
    const times = timesOf(wanted, at)
    const { embargo } = waiting
    if (embargo !== null && standsUntil(embargo, at) && !lastsAsLong(times.embargo, embargo))
      throw new Refusal('conflict', 'That would end the embargo earlier. Lift it, and say why.')
    await stores.releases.move(release, times)
    const before = { notBefore: waiting.notBefore, embargo }
    await stores.acts.record({
      ...{ at, person: person.id, act: 'move-release', what: 'story', subject: story },
      details: { release, before, after: times },
    })
  })
}

/** It does not go out; what was cleared stays cleared, and its embargo stands over the other languages. */
export function cancelRelease(
  newsroom: Newsroom,
  person: Person,
  id: string,
  { release, reason }: { release: string; reason: string },
): Promise<ReleasesPage> {
  return change(newsroom, person, id, async (stores, story, at) => {
    await waitingIn(stores, person, story, release)
    await stores.releases.end(release, { state: 'cancelled', why: reason, at: at.toISOString() })
    await stores.jobs.drop('release', release)
    await stores.acts.record({
      ...{ at, person: person.id, act: 'cancel-release', what: 'story', subject: story },
      details: { release, reason },
    })
  })
}

/** The others go without this edition, which keeps them waiting. */
export function leaveOutOfRelease(
  newsroom: Newsroom,
  person: Person,
  id: string,
  { release }: { release: string },
): Promise<ReleasesPage> {
  return change(newsroom, person, id, async (stores, story, at) => {
    const { editions } = await waitingIn(stores, person, story, release)
    const left = editions.filter(({ out }) => !out)
    if (!left.some(({ edition }) => edition === id))
      throw new Refusal('conflict', 'It is not in that release any more.')
    if (left.length === 1)
      throw new Refusal('conflict', 'Nothing else waits in that release. Cancel it instead.')
    await stores.releases.leave(release, id)
    await stores.acts.record({
      ...{ at, person: person.id, act: 'leave-out-of-release', what: 'edition', subject: id },
      details: { release },
    })
  })
}

/** Readers may have it from now on: in every language that waits. */
export function liftEmbargo(
  newsroom: Newsroom,
  person: Person,
  id: string,
  { reason }: { reason: string },
): Promise<ReleasesPage> {
  return change(newsroom, person, id, async (stores, story, at) => {
    const under = await embargoesOf(stores, story, at)
    if (under.length === 0) throw new Refusal('conflict', 'No embargo stands on this story.')
    for (const release of under) await demandAll(stores, person, release)
    for (const { id: release, notBefore } of under)
      await stores.releases.move(release, { notBefore, embargo: null })
    await stores.acts.record({
      ...{ at, person: person.id, act: 'lift-embargo', what: 'story', subject: story },
      details: { reason, releases: under.map(({ id: release, embargo }) => ({ release, embargo })) },
    })
  })
}

/** A localization may go out behind its original: this copy, against what is cleared of the original now. */
export function allowBehind(
  newsroom: Newsroom,
  person: Person,
  id: string,
  { hash, reason }: { hash: string; reason: string },
): Promise<ReleasesPage> {
  return change(newsroom, person, id, async (stores, _story, at) => {
    const { edition } = await findEdition(stores, person, id)
    if (edition.follows === null) throw new Refusal('conflict', 'This is an original: it is behind nothing.')
    const cleared = edition.cleared === null ? null : await stores.versions.find(edition.cleared)
    if (cleared?.hash !== hash)
      throw new Refusal('conflict', 'That is not what is cleared now. Look at it again.')
    const original = (await stores.editions.find(edition.follows))?.cleared ?? ''
    const by = { person: person.id, at: at.toISOString() }
    await stores.behind.allow({ edition: id, hash, original, reason, ...by })
    await stores.acts.record({
      ...{ at, person: person.id, act: 'allow-behind', what: 'edition', subject: id },
      details: { hash, original, reason },
    })
  })
}

async function waitingIn(
  stores: Stores,
  person: Person,
  story: string,
  release: string,
): Promise<ReleaseRecord> {
  const found = await stores.releases.find(release)
  if (found?.story !== story)
    throw new Refusal('conflict', 'This story has no such release. Open the panel again.')
  if (found.state === 'done') throw new Refusal('conflict', 'It has gone out already.')
  if (found.state !== 'waiting') throw new Refusal('conflict', 'It waits no more. Open the panel again.')
  await demandAll(stores, person, found)
  return found
}

/** Of what several languages wait for, nobody decides who may not release each of them. */
async function demandAll(stores: Stores, person: Person, { editions }: ReleaseRecord): Promise<void> {
  for (const { edition, out } of editions)
    if (!out) demand('release', await findEdition(stores, person, edition))
}

/** After it, all of the story that may go now goes, in the same transaction. */
async function change(
  newsroom: Newsroom,
  person: Person,
  id: string,
  make: (stores: Stores, story: string, at: Date) => Promise<void>,
): Promise<ReleasesPage> {
  const { story, tried } = await newsroom.stores.transact(async (stores) => {
    const facts = await findEdition(stores, person, id)
    demand('release', facts)
    const at = await stores.clock.now()
    await make(stores, facts.story.id, at)
    return { story: facts.story.id, tried: await tryStory(stores, facts.story.id, at) }
  })
  await tellReleased(newsroom, story, tried)
  return readReleases(newsroom, person, id)
}
