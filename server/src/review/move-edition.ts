import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import { clearingSuffices, judge, type ReviewAct, type UnderReview } from '@copydesk/shared/review'
import type { Stores } from '../stores.ts'
import type { EditionFacts } from '../story/about.ts'
import { keepVersion, type Measured } from '../versions/keep-version.ts'
import type { KeptCopy } from '../versions/version-store.ts'
import type { Says } from './take-act.ts'
import { underReview } from './under-review.ts'
import type { Written } from './written.ts'

interface Move {
  at: Date
  person: Person
  act: ReviewAct
  note: string
  details: Record<string, unknown>
  says: Says | undefined
  facts: EditionFacts
  copy: KeptCopy
  measured: Measured
  written: Written
  going: string | undefined
}

/** After these nothing is cleared but what is out: what comes next is cleared anew. */
const TAKES_BACK: readonly ReviewAct[] = ['return', 'spike']

export interface Moved {
  at: Date
  copy: KeptCopy
  /** Id of the version that it made; null where the act makes none. */
  version: string | null
  /** False for a clearing that waits for another person's. */
  isDone: boolean
  edition: UnderReview
}

/** Judges the act on what the store says in its transaction, and does and records it. */
export async function moveEdition(
  stores: Stores,
  { at, person, act, note, details, says, facts, copy, measured, written, going }: Move,
): Promise<Moved> {
  const { edition } = facts
  const under = await underReview(stores, facts, copy, { at, written, desk: going })
  const judgement = judge(act, person, under)
  if (!judgement.allowed) throw new Refusal('conflict', judgement.why)
  const { to, records, claim } = judgement
  const said = await says?.(stores, facts)
  const madeAt = at.toISOString()
  const made = { edition: edition.id, madeBy: person.id, madeAt, note }
  const reason = act === 'force' ? 'forced' : records
  const version = reason && (await keepVersion(stores, { ...made, reason }, copy, measured))
  // Where the desk asks for more eyes, the copy is cleared once the last of them has cleared it.
  const isDone = act !== 'clear' || clearingSuffices(under, person.id)
  await stores.editions.move(edition.id, {
    state: to,
    ...(claim === 'takes' ? { claimedBy: person.id, claimedAt: madeAt } : {}),
    ...(claim === 'drops' ? { claimedBy: null, claimedAt: null } : {}),
    ...(version && records && isDone ? { [records]: version } : {}),
    ...(TAKES_BACK.includes(act) ? { cleared: await versionOut(stores, edition.id) } : {}),
  })
  if (act === 'return') await stores.review.sendBack(edition.id, madeAt)
  else if (to !== edition.state) await stores.review.sendBack(edition.id, null)
  await stores.acts.record({
    at,
    person: person.id,
    act,
    what: 'edition',
    subject: edition.id,
    details: {
      from: edition.state,
      to,
      note,
      ...details,
      ...said,
      ...(version ? { version, hash: copy.hash } : {}),
    },
  })
  return { at, copy, version, isDone, edition: under }
}

async function versionOut({ publications }: Stores, edition: string): Promise<string | null> {
  const newest = await publications.newestOf(edition)
  return newest === null || newest.kind === 'kill' ? null : newest.version
}
