import { may } from '@copydesk/shared/access'
import type { Person } from '@copydesk/shared/people'
import type { Kill, ReadyEdition, Release, ReleasesPage } from '@copydesk/shared/publication'
import { askedOnce } from '../asked-once.ts'
import type { ListedEdition } from '../edition/edition-store.ts'
import type { Newsroom } from '../newsroom.ts'
import { UNNAMED } from '../people/desk-store.ts'
import type { Stores } from '../stores.ts'
import { findEdition } from '../story/about.ts'
import type { VersionRecord } from '../versions/version-store.ts'
import { embargoesOf, longestOf } from './embargoes-of.ts'
import { orderedOf } from './ordered-of.ts'
import type { EmbargoedRelease, ReleaseRecord } from './release-store.ts'
import { type ReleaseStanding, standingOf } from './standing-of.ts'

/** How a story stands for going out, as somebody who works in it may see it. */
export async function readReleases(newsroom: Newsroom, person: Person, id: string): Promise<ReleasesPage> {
  const stores = askedOnce(newsroom.stores)
  const { story, about, asker } = await findEdition(stores, person, id)
  const at = await stores.clock.now()
  const everybody = await stores.people.byId()
  const ready: ReadyEdition[] = []
  const listed = await stores.editions.list(story.id)
  for (const edition of listed) ready.push(await readyEdition(stores, person, edition, at))
  const releases: Release[] = []
  for (const release of await stores.releases.ofStory(story.id))
    releases.push(await releaseFor(stores, release, { everybody, listed, at }))
  return {
    zone: ((await stores.desks.newsroom()) ?? UNNAMED).zone,
    now: at.toISOString(),
    editions: ready,
    releases,
    embargo: embargoFor(await embargoesOf(stores, story.id, at), ready, id),
    kill: await killFor(stores, story.id, everybody),
    alertsOut: new Set(
      (await stores.alerts.ofStory(story.id)).flatMap(({ alert, releasedAt }) => (releasedAt ? [alert] : [])),
    ).size,
    mayKill: may('kill', asker, { story: { ...about.story, desk: story.desk } }),
  }
}

/** The embargo that stands on the story; who lifts it may release all that is left under it. */
function embargoFor(
  under: readonly EmbargoedRelease[],
  ready: readonly ReadyEdition[],
  own: string,
): ReleasesPage['embargo'] {
  const longest = longestOf(under)
  const left = under.flatMap(({ editions }) => editions.flatMap(({ edition, out }) => (out ? [] : [edition])))
  const over = ready.filter(({ edition }) => edition === own || left.includes(edition))
  return (
    longest && {
      ...longest,
      mayLift: over.map(({ may: verdict }) => verdict).find(({ allowed }) => !allowed) ?? MAY,
    }
  )
}

const MAY = { allowed: true, why: '' } as const

async function readyEdition(
  stores: Stores,
  person: Person,
  edition: ListedEdition,
  at: Date,
): Promise<ReadyEdition> {
  const { id, language, headline, state } = edition
  const { asker, about } = await findEdition(stores, person, id)
  const standing = await standingOf(stores, edition, { version: null, next: false }, at)
  const cleared = edition.cleared === null ? null : await stores.versions.find(edition.cleared)
  const out = await stores.publications.ofEdition(id)
  const behind =
    standing.is === 'waits' && standing.condition?.kind === 'translation' ? standing.condition : null
  return {
    ...{ edition: id, language, headline, state },
    cleared: cleared && (await clearedOf(stores, cleared)),
    changed: cleared !== null && cleared.hash !== edition.liveHash,
    outAs: out.map(({ kind }) => kind),
    published: out[0] ?? null,
    address: await stores.publications.addressOf(id),
    waitsFor: behind === null ? wordsOf(standing) : `${behind.words} ${BELOW}`,
    behind: behind !== null,
    may: may('release', asker, about),
  }
}

/** Elsewhere one is told that it is done under Release; here that is where one is. */
const BELOW = 'A translator confirms them, or an editor lets it go as it is, below.'

const wordsOf = (standing: ReleaseStanding): string | null => (standing.is === 'ready' ? null : standing.why)

async function clearedOf({ versions, people }: Stores, { id, number, hash, madeAt, madeBy }: VersionRecord) {
  const by = madeBy === null ? undefined : (await people.byId()).get(madeBy)
  const { headline } = (await versions.read(id)).publishable
  return { id, number, hash, headline, by: by?.name ?? '', at: madeAt }
}

interface Beside {
  everybody: ReadonlyMap<string, Person>
  listed: readonly ListedEdition[]
  at: Date
}

async function releaseFor(
  stores: Stores,
  { person, editions, ...release }: ReleaseRecord,
  { everybody, listed, at }: Beside,
): Promise<Release> {
  const parts: Release['editions'] = []
  for (const part of editions) {
    const edition = listed.find(({ id }) => id === part.edition)
    if (!edition) throw new Error(`edition ${part.edition} of release ${release.id} is gone`)
    const ordered = part.out ? null : orderedOf(release, part, edition)
    const goes = ordered ? ordered.version : part.version
    const version = goes === null ? null : await stores.versions.find(goes)
    const standing =
      release.state === 'waiting' && ordered ? await standingOf(stores, edition, ordered, at) : null
    parts.push({
      ...{ edition: edition.id, language: edition.language, headline: edition.headline, out: part.out },
      version: version && { id: version.id, number: version.number, hash: version.hash },
      waitsFor: standing && wordsOf(standing),
    })
  }
  return { ...release, by: everybody.get(person) ?? null, editions: parts }
}

async function killFor(
  { kills, desks }: Stores,
  story: string,
  everybody: ReadonlyMap<string, Person>,
): Promise<Kill | null> {
  const kill = await kills.find(story)
  if (kill === null) return null
  const names = new Map((await desks.all()).map(({ id, name }) => [id, name]))
  const { reason, instruction, substitute, at } = kill
  return {
    ...{ reason, instruction, substitute, at, by: everybody.get(kill.person) ?? null },
    desks: (await kills.acknowledgements(story)).map(({ desk, person, at: seenAt }) => ({
      ...{ desk, name: names.get(desk) ?? '', at: seenAt },
      by: (person !== null && everybody.get(person)) || null,
    })),
  }
}
