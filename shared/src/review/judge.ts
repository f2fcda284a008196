import type { About, Asker } from '../access/about.ts'
import { may, type Verdict } from '../access/may.ts'
import type { State } from './states.ts'
import { type Claim, type ReviewAct, TRANSITIONS } from './transitions.ts'
import type { UnderReview } from './under-review.ts'

type Move = (typeof TRANSITIONS)[ReviewAct]

export type Judgement =
  | { allowed: true; to: State; records: Move['records']; claim: Claim }
  | { allowed: false; why: string }

/** Whether the act may happen now, and what it does. The server asks it inside the act's own transaction. */
export function judge(act: ReviewAct, person: Pick<Asker, 'id' | 'role'>, edition: UnderReview): Judgement {
  const move = TRANSITIONS[act]
  if (!move.from.includes(edition.state))
    return { allowed: false, why: move.otherwise[edition.state] ?? 'It cannot be done now.' }
  const why = move.unless?.(edition, person) ?? null
  if (why !== null) return { allowed: false, why }
  const { to, records, claim } = move
  const next = typeof to === 'function' ? to(edition, person) : to === 'same' ? edition.state : to
  return { allowed: true, to: next, records, claim: typeof claim === 'function' ? claim(edition) : claim }
}

/** Both questions in one answer, as the page shows it: may this person, and can it be done now. */
export function mayActNow(act: ReviewAct, person: Asker, about: About, edition: UnderReview): Verdict {
  const verdict = may(act, person, about)
  if (!verdict.allowed) return verdict
  const judgement = judge(act, person, edition)
  return judgement.allowed ? { allowed: true, why: '' } : judgement
}
