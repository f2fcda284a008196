import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import { judge, type ReviewAct } from '@copydesk/shared/review'
import type { EditionPage } from '@copydesk/shared/story'
import { editionPage } from '../edition/edition-page.ts'
import { listEdition } from '../edition/list-edition.ts'
import { type LiveCopy, liveCopy } from '../edition/live-copy.ts'
import type { Newsroom } from '../newsroom.ts'
import type { Stores } from '../stores.ts'
import { demand, type EditionFacts, findEdition } from '../story/about.ts'
import { keepVersion, type Measured, measure } from '../versions/keep-version.ts'
import type { KeptCopy } from '../versions/version-store.ts'
import { machineMadeIn } from './machine-made-in.ts'
import { notifyDecided } from './notify-decided.ts'
import { underReview } from './under-review.ts'

interface Act {
  act: ReviewAct
  note?: string
  /** Whither it goes by the act: that desk's rules are the ones it is printed and judged by. */
  desk?: string
  /** Chooses the copy that the act is about; by default the one that is live. Runs in the transaction. */
  choose?: (stores: Stores, facts: EditionFacts, live: LiveCopy) => Promise<KeptCopy>
  /** Does what else belongs to the act, in its transaction. */
  also?: (stores: Stores, facts: EditionFacts) => Promise<void>
}

/**
 * Moves an edition through the review machine. The copy is read from disk first; then one transaction looks everything
 * else up, judges, changes the state, keeps the version and puts the act on record. Of two people who act at the same
 * moment the second is judged on what the first one did.
 */
export async function takeAct(
  newsroom: Newsroom,
  person: Person,
  id: string,
  { act, note = '', desk: going, choose, also }: Act,
): Promise<EditionPage> {
  const { edition } = await findEdition(newsroom.stores, person, id)
  const listed = await listEdition(newsroom, id)
  if (!listed) throw new Refusal('not-found', 'There is no such story.')
  const live = going === undefined ? listed : await liveCopy(newsroom, edition, undefined, going)
  const measured = await measure(newsroom, id, live)
  const { only, desk, followers, told } = await newsroom.stores.transact(async (stores) => {
    const facts = await findEdition(stores, person, id)
    demand(act, facts)
    const copy = choose ? await choose(stores, facts, live) : live
    const at = newsroom.now()
    const filed = await move(stores, { at, person, act, note, facts, copy, measured, going })
    const told = await notifyDecided(stores, facts, { act, person, at })
    await also?.(stores, facts)
    return {
      only: facts.about.story?.restrictedTo ?? null,
      desk: facts.about.story.desk,
      told,
      followers: filed ? await stores.editions.followersOf(id) : [],
    }
  })
  newsroom.bus.tell({ kind: 'stories' }, only)
  if (told.length > 0) newsroom.bus.tell({ kind: 'notices' }, told)
  newsroom.bus.tell({ kind: 'edition', id }, only)
  // What was filed or cleared last is what a localization is held against.
  for (const follower of followers) newsroom.bus.tell({ kind: 'translation', id: follower }, only)
  const page = await editionPage(newsroom, person, id)
  // Another desk may print in another house style.
  if (page.edition.desk !== desk) for (const one of page.story.editions) await listEdition(newsroom, one.id)
  // Filing may hand it to another desk: both look back on it.
  for (const one of new Set([desk, page.edition.desk])) newsroom.bus.tell({ kind: 'desk', id: one }, only)
  return page
}

interface Move {
  at: Date
  person: Person
  act: ReviewAct
  note: string
  facts: EditionFacts
  copy: KeptCopy
  measured: Measured
  going: string | undefined
}

/** True when it made a version. */
async function move(
  stores: Stores,
  { at, person, act, note, facts, copy, measured, going }: Move,
): Promise<boolean> {
  const { edition, story, about } = facts
  const judgement = judge(
    act,
    person,
    underReview({
      edition,
      story: { ...story, desk: going ?? about.story.desk },
      asking: await stores.house.holdings(),
      filed: edition.filed === null ? null : await stores.versions.find(edition.filed),
      cleared: edition.cleared === null ? null : await stores.versions.find(edition.cleared),
      copy,
      machineMade: act === 'clear' ? await machineMadeIn(stores, edition, copy) : [],
    }),
  )
  if (!judgement.allowed) throw new Refusal('conflict', judgement.why)
  const { to, records, claim } = judgement
  const madeAt = at.toISOString()
  const made = { edition: edition.id, madeBy: person.id, madeAt, note }
  const version = records && (await keepVersion(stores, { ...made, reason: records }, copy, measured))
  await stores.editions.move(edition.id, {
    state: to,
    ...(claim === 'takes' ? { claimedBy: person.id, claimedAt: madeAt } : {}),
    ...(claim === 'drops' ? { claimedBy: null, claimedAt: null } : {}),
    ...(version ? { [records]: version } : {}),
  })
  await stores.acts.record({
    at,
    person: person.id,
    act,
    what: 'edition',
    subject: edition.id,
    details: { from: edition.state, to, note, ...(version ? { version, hash: copy.hash } : {}) },
  })
  return Boolean(version)
}
