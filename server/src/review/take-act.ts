import { may } from '@copydesk/shared/access'
import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import { judge, type ReviewAct } from '@copydesk/shared/review'
import type { EditionPage } from '@copydesk/shared/story'
import type { Transaction } from 'kysely'
import { editionPage } from '../edition/edition-page.ts'
import { listEdition } from '../edition/list-edition.ts'
import type { LiveCopy } from '../edition/live-copy.ts'
import { makeVersion } from '../edition/make-version.ts'
import type { Newsroom } from '../newsroom.ts'
import { recordAct } from '../record-act.ts'
import type { NewsroomTables } from '../store/sql/newsroom-tables.ts'
import { type EditionFacts, findEdition } from '../story/about.ts'
import { underReview } from './under-review.ts'

/** A copy that an act can make a version of. */
export type KeptCopy = Pick<LiveCopy, 'hash' | 'words' | 'working' | 'publishable'>

interface Act {
  act: ReviewAct
  note?: string
  /** Chooses the copy that the act is about; by default the one that is live. Runs in the transaction. */
  choose?: (tx: Transaction<NewsroomTables>, facts: EditionFacts, live: LiveCopy) => Promise<KeptCopy>
  /** Does what else belongs to the act, in its transaction. */
  also?: (tx: Transaction<NewsroomTables>, facts: EditionFacts) => Promise<void>
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
  { act, note = '', choose, also }: Act,
): Promise<EditionPage> {
  await findEdition(newsroom.db, person, id)
  const live = await listEdition(newsroom, id)
  if (!live) throw new Refusal('not-found', 'There is no such story.')
  const only = await newsroom.db.transaction().execute(async (tx) => {
    const facts = await findEdition(tx, person, id)
    const verdict = may(act, person, facts.about)
    if (!verdict.allowed) throw new Refusal('forbidden', verdict.why)
    const copy = choose ? await choose(tx, facts, live) : live
    await move(tx, { newsroom, person, act, note, facts, copy })
    await also?.(tx, facts)
    return facts.about.story?.restrictedTo ?? null
  })
  newsroom.bus.tell({ kind: 'stories' }, only)
  newsroom.bus.tell({ kind: 'edition', id }, only)
  return editionPage(newsroom, person, id)
}

interface Move {
  newsroom: Newsroom
  person: Person
  act: ReviewAct
  note: string
  facts: EditionFacts
  copy: KeptCopy
}

async function move(tx: Transaction<NewsroomTables>, { newsroom, person, act, note, facts, copy }: Move) {
  const { edition, story } = facts
  const judgement = judge(
    act,
    person,
    underReview({
      edition,
      genre: story.genre,
      filed: await hashOfVersion(tx, edition.filed),
      cleared: await hashOfVersion(tx, edition.cleared),
      copy,
    }),
  )
  if (!judgement.allowed) throw new Refusal('conflict', judgement.why)
  const at = newsroom.now()
  const { to, records, claim } = judgement
  const version =
    records &&
    (await makeVersion(tx, {
      ...kept(copy),
      edition: edition.id,
      reason: records,
      madeBy: person.id,
      madeAt: at,
      note,
    }))
  await tx
    .updateTable('edition')
    .set({
      state: to,
      ...(claim === 'takes' ? { claimedBy: person.id, claimedAt: at.toISOString() } : {}),
      ...(claim === 'drops' ? { claimedBy: null, claimedAt: null } : {}),
      ...(version && records ? { [records]: version } : {}),
    })
    .where('id', '=', edition.id)
    .execute()
  await recordAct(tx, {
    at,
    person: person.id,
    act,
    what: 'edition',
    subject: edition.id,
    details: { from: edition.state, to, note, ...(version ? { version, hash: copy.hash } : {}) },
  })
}

function kept({ hash, words, working, publishable }: KeptCopy): KeptCopy {
  return { hash, words, working, publishable }
}

async function hashOfVersion(tx: Transaction<NewsroomTables>, id: string | null) {
  if (id === null) return null
  return tx.selectFrom('version').select('hash').where('id', '=', id).executeTakeFirstOrThrow()
}
