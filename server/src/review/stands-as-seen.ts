import { shortName } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type { ListedEdition } from '../edition/edition-store.ts'
import type { LiveCopy } from '../edition/live-copy.ts'
import type { Stores } from '../stores.ts'
import type { EditionFacts } from '../story/about.ts'
import type { KeptCopy } from '../versions/version-store.ts'

/** How an edition stands, as a row of the list says it. */
export type Standing = Pick<ListedEdition, 'state' | 'filedAt' | 'clearedAt'>

const DONE = {
  file: 'filed it again',
  clear: 'cleared it',
  force: 'cleared it by force',
  return: 'returned it',
  spike: 'spiked it',
  revive: 'brought it back',
} as const
const ACTS = Object.keys(DONE) as (keyof typeof DONE)[]

/**
 * Refuses, of what is out, the copy that was sent back last, to whoever does not say how it stood when they looked: they
 * may have looked before.
 */
export async function notSentBack(
  { acts, versions }: Pick<Stores, 'acts' | 'versions'>,
  { edition: { id, state, filed } }: EditionFacts,
  hash: string,
): Promise<void> {
  if (state !== 'published' || filed === null) return
  const last = await acts.lastOf(id, ['file', 'return'])
  if (last?.act !== 'return' || (await versions.find(filed))?.hash !== hash) return
  throw new Refusal('conflict', `${shortName(last.by)} ${DONE.return} meanwhile. Look at it again first.`)
}

/** Refuses an act that somebody decided on when the edition stood otherwise: it would undo what they never saw. */
export async function standsAsSeen(
  { acts, editions }: Pick<Stores, 'acts' | 'editions'>,
  { story, edition: { id, state } }: EditionFacts,
  seen: Standing | null,
): Promise<void> {
  if (!seen) return
  const listed = (await editions.list(story.id)).find((edition) => edition.id === id)
  if (seen.state === state && seen.filedAt === listed?.filedAt && seen.clearedAt === listed?.clearedAt) return
  const last = await acts.lastOf(id, ACTS)
  const done = last && ACTS.find((act) => act === last.act)
  const what = done ? `${shortName(last.by)} ${DONE[done]} meanwhile.` : 'It has moved on meanwhile.'
  throw new Refusal('conflict', `${what} Look at it again first.`)
}

/** For an act on the live copy that is about how the edition stands. */
export const asSeen =
  (seen: Standing | null) =>
  async (stores: Stores, facts: EditionFacts, live: LiveCopy): Promise<KeptCopy> => {
    await standsAsSeen(stores, facts, seen)
    return live
  }
