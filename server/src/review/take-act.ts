import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type { ReviewAct } from '@copydesk/shared/review'
import type { EditionPage } from '@copydesk/shared/story'
import { editionPage } from '../edition/edition-page.ts'
import { listEdition } from '../edition/list-edition.ts'
import { type LiveCopy, liveCopy } from '../edition/live-copy.ts'
import type { Newsroom } from '../newsroom.ts'
import { releasesAfter } from '../publication/releases-after.ts'
import type { Stores } from '../stores.ts'
import { demand, type EditionFacts, findEdition } from '../story/about.ts'
import { measure } from '../versions/keep-version.ts'
import type { KeptCopy } from '../versions/version-store.ts'
import { CHANGED_SINCE } from './changed-since.ts'
import { type Moved, moveEdition } from './move-edition.ts'
import { notifyDecided } from './notify-decided.ts'
import { WRITTEN_BY_NOBODY, type Written, writtenIn } from './written.ts'

/** Asked in the transaction, once the act may happen. */
export type Says = (stores: Stores, facts: EditionFacts) => Promise<Record<string, unknown>>

interface Act {
  act: ReviewAct
  note?: string
  /** Whither it goes by the act: that desk's rules are the ones it is printed and judged by. */
  desk?: string
  /** What the record says beside from, to and the note. */
  details?: Record<string, unknown>
  /** The same, where it is to be looked up first; whoever throws here lets nothing of the act happen. */
  says?: Says
  /** Chooses the copy that the act is about; by default the one that is live. Runs in the transaction. */
  choose?: (stores: Stores, facts: EditionFacts, live: LiveCopy) => Promise<KeptCopy>
  /** Does what else belongs to the act, in its transaction. Gives whom it told by a notice. */
  also?: (stores: Stores, facts: EditionFacts, moved: Moved) => Promise<readonly string[]>
}

/** These are judged on who wrote the copy. */
const READS: readonly ReviewAct[] = ['clear', 'force']

/**
 * Moves an edition through the review machine. The copy is read from disk first; then one transaction looks everything
 * else up, judges, changes the state, keeps the version and puts the act on record. Of two people who act at the same
 * moment the second is judged on what the first one did.
 */
export async function takeAct(
  newsroom: Newsroom,
  person: Person,
  id: string,
  { act, note = '', desk: going, details = {}, says, choose, also }: Act,
): Promise<EditionPage> {
  const asked = await findEdition(newsroom.stores, person, id)
  // Nobody waits for a copy to be read to be told that they may not.
  demand(act, asked)
  const { edition } = asked
  const listed = await listEdition(newsroom, id)
  if (!listed) throw new Refusal('not-found', 'There is no such story.')
  const live = going === undefined ? listed : await liveCopy(newsroom, edition, undefined, going)
  const measured = await measure(newsroom, id, live)
  const written = READS.includes(act) ? await writtenOf(newsroom, edition, live) : new Map<string, Written>()
  const { only, desk, followers, told } = await newsroom.stores.transact(async (stores) => {
    const facts = await findEdition(stores, person, id)
    demand(act, facts)
    const copy = choose ? await choose(stores, facts, live) : live
    const at = newsroom.now()
    const moved = await moveEdition(stores, {
      ...{ at, person, act, note, details, says, facts, copy, measured, going },
      written: READS.includes(act) ? whoWrote(written, copy) : WRITTEN_BY_NOBODY,
    })
    const told = moved.isDone ? await notifyDecided(stores, facts, { act, person, at }) : []
    const alsoTold = [
      ...((await also?.(stores, facts, moved)) ?? []),
      ...(await releasesAfter(stores, { act, edition: id, story: facts.story.id, by: person.id })),
    ]
    return {
      only: facts.about.story?.restrictedTo ?? null,
      desk: facts.about.story.desk,
      told: [...new Set([...told, ...alsoTold])],
      followers: moved.version === null ? [] : await stores.editions.followersOf(id),
    }
  })
  newsroom.bus.tell({ kind: 'stories', id: asked.story.id }, only)
  newsroom.bus.tell({ kind: 'moved' }, only)
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

/** Throws for a copy that was filed while the act was under way: who wrote it was not asked. */
function whoWrote(written: ReadonlyMap<string, Written>, { hash }: Pick<KeptCopy, 'hash'>): Written {
  const found = written.get(hash)
  if (!found) throw new Refusal('conflict', CHANGED_SINCE)
  return found
}

/** Of the copies that may be cleared: the live one, and the one that was filed. */
async function writtenOf(
  newsroom: Newsroom,
  edition: EditionFacts['edition'],
  live: LiveCopy,
): Promise<Map<string, Written>> {
  const written = new Map([[live.hash, await writtenIn(newsroom, edition, live)]])
  const filed = edition.filed === null ? null : await newsroom.stores.versions.read(edition.filed)
  if (filed && filed.hash !== live.hash) written.set(filed.hash, await writtenIn(newsroom, edition, filed))
  return written
}
