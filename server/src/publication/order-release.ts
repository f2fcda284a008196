import { LANGUAGES, type Language } from '@copydesk/shared/languages'
import type { Person } from '@copydesk/shared/people'
import { FIRST_KINDS, type newReleaseSchema, type ReleasesPage } from '@copydesk/shared/publication'
import { Refusal } from '@copydesk/shared/refusal'
import type * as z from 'zod'
import { refuseWithheld } from '../credits/withheld/refuse-withheld.ts'
import { newId } from '../new-id.ts'
import type { Newsroom } from '../newsroom.ts'
import type { Stores } from '../stores.ts'
import { demand, type EditionFacts, findEdition } from '../story/about.ts'
import { lastsAsLong } from './due-of.ts'
import { embargoesOf } from './embargoes-of.ts'
import { readReleases } from './read-releases.ts'
import type { ReleasedEdition, ReleaseTimes } from './release-store.ts'
import { standingOf } from './standing-of.ts'
import { tellReleased } from './tell-released.ts'
import { timesOf } from './times-of.ts'
import { tryRelease } from './try-release.ts'

type Wanted = z.output<typeof newReleaseSchema>

/** An editor lets editions of a story go out: now, or at a time; each by itself, or all together. */
export async function orderRelease(
  newsroom: Newsroom,
  person: Person,
  id: string,
  wanted: Wanted,
): Promise<ReleasesPage> {
  const { story, tried } = await newsroom.stores.transact(async (stores) => {
    const first = await findEdition(stores, person, id)
    demand('release', first)
    const at = await stores.clock.now()
    const times = timesOf(wanted, at)
    await refuseWithheld(stores, first.story.id, wanted.advisory)
    await keepEmbargo(stores, first.story.id, times, at)
    const editions: ReleasedEdition[] = []
    for (const one of wanted.editions)
      editions.push(await orderedEdition(stores, person, { ...one, story: first.story.id, wanted, at }))
    await keepCorrectionsApart(stores, wanted)
    if (new Set(editions.map(({ edition }) => edition)).size < editions.length)
      throw new Refusal('bad-request', 'An edition is in it twice.')
    const release = newId()
    await stores.releases.add({
      ...{
        id: release,
        story: first.story.id,
        kind: wanted.kind,
        joint: wanted.joint,
        newest: wanted.newest,
      },
      ...{ ...times, advisory: wanted.advisory, state: 'waiting', why: '', editions },
      ...{ person: person.id, at: at.toISOString() },
    })
    await stores.acts.record({
      ...{ at, person: person.id, act: 'order-release', what: 'story', subject: first.story.id },
      details: { release, kind: wanted.kind, joint: wanted.joint, newest: wanted.newest, ...times, editions },
    })
    return { story: first.story.id, tried: await tryRelease(stores, release, at) }
  })
  await tellReleased(newsroom, story, tried)
  return readReleases(newsroom, person, id)
}

/** Readers have no language of a story before the embargo on another. */
async function keepEmbargo(
  stores: Stores,
  story: string,
  { embargo }: ReleaseTimes,
  at: Date,
): Promise<void> {
  for (const { embargo: standing, state } of await embargoesOf(stores, story, at))
    if (!lastsAsLong(embargo, standing))
      throw new Refusal(
        'conflict',
        state === 'waiting'
          ? 'Another language of this story waits under an embargo. Release this under the same embargo, or lift that first.'
          : 'The embargo stands on this story of what was ordered and did not go out. Release this under the same embargo, or lift that first.',
      )
}

interface Ordering {
  edition: string
  hash: string | null
  story: string
  wanted: Wanted
  at: Date
}

async function orderedEdition(
  stores: Stores,
  person: Person,
  { edition: id, hash, story, wanted, at }: Ordering,
): Promise<ReleasedEdition> {
  const facts = await findEdition(stores, person, id)
  if (facts.story.id !== story)
    throw new Refusal('bad-request', 'That edition is of another story: release it there.')
  demand('release', facts)
  const { edition } = facts
  const no = (why: string): Refusal =>
    new Refusal('conflict', wanted.editions.length > 1 ? `${nameOf(facts)}: ${why}` : why)
  for (const { editions } of await stores.releases.waitingOf(story))
    if (editions.some((one) => one.edition === id && !one.out))
      throw no('It waits in a release already. Change that one, or cancel it.')
  checkKind(wanted, await isOut(stores, id), no)
  const standing = await standingOf(stores, edition, { version: null, next: false }, at)
  if (standing.is === 'never') throw no(standing.why)
  if (standing.is === 'waits' && !wanted.joint) throw no(standing.why)
  // Also of what waits for a hold, or for its original: that very copy goes when it may.
  const { version } = standing
  // An editor orders what is before their eyes.
  if (version !== null && hash !== null && hash !== version.hash)
    throw no('It was cleared anew since you looked. Look at what is cleared now, and release that.')
  if (version !== null && hash === null && !wanted.joint) throw no('Say which cleared copy goes out.')
  return { edition: id, version: version?.id ?? null, out: false }
}

const nameOf = ({ edition }: EditionFacts): string => LANGUAGES[edition.language as Language].english

async function isOut({ publications }: Stores, edition: string): Promise<boolean> {
  return (await publications.newestOf(edition)) !== null
}

function checkKind({ kind, advisory }: Wanted, isAlreadyOut: boolean, no: (why: string) => Refusal): void {
  if (!FIRST_KINDS.includes(kind) && kind !== 'update' && isAlreadyOut && advisory === '')
    throw no(
      kind === 'correction'
        ? 'Say in the advisory what was wrong, and where.'
        : 'Say in the advisory what was mended.',
    )
}

/** What was wrong stands on the readers' pages of each language, in its own words. */
async function keepCorrectionsApart(stores: Stores, { kind, editions }: Wanted): Promise<void> {
  if (kind !== 'correction') return
  const out = await Promise.all(editions.map(({ edition }) => isOut(stores, edition)))
  if (out.filter((isThere) => isThere).length > 1)
    throw new Refusal(
      'bad-request',
      'Each language tells its readers its own correction: release them one by one, each with its own advisory.',
    )
}
