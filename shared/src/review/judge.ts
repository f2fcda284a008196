import type { About, Asker } from '../access/about.ts'
import { may, type Verdict } from '../access/may.ts'
import type { Act } from '../access/table.ts'
import type { State } from './states.ts'

/** Acts that move an edition from state to state. */
export const REVIEW_ACTS = ['file', 'claim', 'unclaim', 'return', 'clear'] as const satisfies readonly Act[]
export type ReviewAct = (typeof REVIEW_ACTS)[number]

/** What an act is judged on. Hashes are of publishable copy. */
export interface UnderReview {
  state: State
  claimedBy: string | null
  /** Hash of the version that was filed last, and of the one that was cleared last. */
  filedHash: string | null
  clearedHash: string | null
  /** Hash of the copy that the act would make a version of. */
  hash: string
  /** That copy has a headline, and has words in its body. */
  headline: boolean
  body: boolean
  /** An alert is a headline alone. */
  alert: boolean
  /** Its desk asks what its authors hold of what it is about, and nobody has answered. */
  holdingsOpen: boolean
  /** What the blocks of that copy say whose words a machine made and nobody has confirmed. */
  machineMade: readonly string[]
}

interface Move {
  from: readonly State[]
  /** Taking and giving back a cleared story leaves it cleared: a claim says who works, not what goes out. */
  to: State | 'same'
  /** A version is made of the copy: of what was filed, or of what was cleared. */
  records: 'filed' | 'cleared' | null
  /** What happens to the claim. */
  claim: 'takes' | 'drops' | 'keeps'
  /** What somebody is told who tries it in another state. */
  otherwise: Partial<Record<State, string>>
  unless?: (edition: UnderReview, person: Pick<Asker, 'id' | 'role'>) => string | null
}

const gone = { published: 'It is published.', spiked: 'It is spiked.', killed: 'It is killed.' } as const
const notFiled = { ...gone, draft: 'It has not been filed.' } as const

/** The machine: from × act → to, what is recorded, and on which conditions. Who may at all is in `access`. */
export const MACHINE: Record<ReviewAct, Move> = {
  file: {
    from: ['draft', 'submitted', 'approved'],
    to: 'submitted',
    records: 'filed',
    claim: 'keeps',
    otherwise: gone,
    unless: (edition) => {
      if (!edition.headline && !edition.body) return 'There is nothing to file yet: it has no words.'
      if (edition.state === 'submitted' && edition.hash === edition.filedHash)
        return 'It is filed as it stands: nothing has changed since.'
      if (edition.state === 'approved' && edition.hash === edition.clearedHash)
        return 'It is cleared as it stands: nothing has changed since.'
      return null
    },
  },
  claim: {
    from: ['submitted', 'approved'],
    to: 'same',
    records: null,
    claim: 'takes',
    otherwise: notFiled,
    unless: (edition, person) => (edition.claimedBy === person.id ? 'It is with you already.' : null),
  },
  unclaim: {
    from: ['submitted', 'approved'],
    to: 'same',
    records: null,
    claim: 'drops',
    otherwise: notFiled,
    unless: (edition, person) =>
      edition.claimedBy === null
        ? 'Nobody has taken it.'
        : edition.claimedBy === person.id || person.role === 'managing-editor'
          ? null
          : 'Somebody else has taken it.',
  },
  return: {
    from: ['submitted', 'approved'],
    to: 'draft',
    records: null,
    claim: 'drops',
    otherwise: { ...gone, draft: 'It is with its writers already.' },
  },
  clear: {
    from: ['submitted', 'approved'],
    to: 'approved',
    records: 'cleared',
    claim: 'keeps',
    otherwise: notFiled,
    unless: (edition) => {
      if (!edition.headline) return 'It has no headline.'
      if (!edition.body && !edition.alert) return 'It has no body.'
      if (edition.holdingsOpen)
        return 'Nobody has said what its authors hold of what it is about. A writer answers that on the story page, in Details.'
      if (edition.machineMade.length > 0) return unconfirmed(edition.machineMade)
      if (edition.state === 'approved' && edition.hash === edition.clearedHash)
        return 'It is cleared as it stands.'
      return null
    },
  },
}

/** So many are named; their page shows all. */
const NAMED = 3
const BEGINNING = 40

function unconfirmed(texts: readonly string[]): string {
  const named = texts
    .slice(0, NAMED)
    .map((text) => `“${text.length > BEGINNING ? `${text.slice(0, BEGINNING).trim()}…` : text}”`)
  const more = texts.length - named.length
  const which = new Intl.ListFormat('en-GB').format([...named, ...(more > 0 ? [`${more} more`] : [])])
  const [them, each] = texts.length === 1 ? ['it', 'it'] : ['them', 'each']
  return `A machine wrote ${which}, and nobody has confirmed ${them}. Read ${each} beside the original, and confirm ${them}.`
}

export type Judgement =
  | { allowed: true; to: State; records: Move['records']; claim: Move['claim'] }
  | { allowed: false; why: string }

/** Whether the act may happen now, and what it does. The server asks it inside the act's own transaction. */
export function judge(act: ReviewAct, person: Pick<Asker, 'id' | 'role'>, edition: UnderReview): Judgement {
  const move = MACHINE[act]
  if (!move.from.includes(edition.state))
    return { allowed: false, why: move.otherwise[edition.state] ?? 'It cannot be done now.' }
  const why = move.unless?.(edition, person) ?? null
  if (why !== null) return { allowed: false, why }
  const to = move.to === 'same' ? edition.state : move.to
  return { allowed: true, to, records: move.records, claim: move.claim }
}

/** Both questions in one answer, as the page shows it: may this person, and can it be done now. */
export function mayActNow(act: ReviewAct, person: Asker, about: About, edition: UnderReview): Verdict {
  const verdict = may(act, person, about)
  if (!verdict.allowed) return verdict
  const judgement = judge(act, person, edition)
  return judgement.allowed ? { allowed: true, why: '' } : judgement
}
