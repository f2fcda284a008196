import type { Asker } from '../access/about.ts'
import type { Act } from '../access/table.ts'
import { type ConditionKind, sentenceOf } from './condition.ts'
import { eyesMissing } from './second-eyes.ts'
import type { State } from './states.ts'
import type { UnderReview } from './under-review.ts'

/** Acts that move an edition from state to state, or say that it waits. */
export const REVIEW_ACTS = [
  'file',
  'claim',
  'unclaim',
  'return',
  'clear',
  'force',
  'hold',
  'unhold',
  'spike',
  'revive',
  'release',
  'kill',
] as const satisfies readonly Act[]
export type ReviewAct = (typeof REVIEW_ACTS)[number]

type Actor = Pick<Asker, 'id' | 'role'>

export type Claim = 'takes' | 'drops' | 'keeps'

interface Move {
  from: readonly State[]
  /** Taking and giving back a cleared story leaves it cleared: a claim says who works, not what goes out. */
  to: State | 'same' | ((edition: UnderReview, person: Actor) => State)
  /** A version is made of the copy: of what was filed, or of what was cleared. */
  records: 'filed' | 'cleared' | null
  /** What happens to the claim. */
  claim: Claim | ((edition: UnderReview) => Claim)
  /** What somebody is told who tries it in another state. */
  otherwise: Partial<Record<State, string>>
  unless?: (edition: UnderReview, person: Actor) => string | null
}

const gone = { spiked: 'It is spiked.', killed: 'It is killed.' } as const
const notFiled = { ...gone, draft: 'It has not been filed.' } as const
const out = { published: 'It is published.' } as const

/** Nobody's reason passes these: what else a desk asks for before a clearing is passed by a force. */
const ABSOLUTE: readonly ConditionKind[] = ['headline', 'body', 'holdings', 'machine', 'flag', 'hold']

const inTheWay = (
  { conditions }: UnderReview,
  step: 'clear' | 'release',
  kinds?: readonly ConditionKind[],
): string | null => {
  const first = conditions.find(
    (one) => one.blocks && one.for === step && (kinds === undefined || kinds.includes(one.kind)),
  )
  return first ? sentenceOf(first) : null
}

const asItStands = (edition: UnderReview): string | null => {
  if (edition.notReviewed) return null
  if (edition.state === 'approved' && edition.hash === edition.clearedHash)
    return 'It is cleared as it stands.'
  if (edition.state === 'published' && edition.hash === edition.publishedHash)
    return 'It is published as it stands.'
  return null
}

const held = ({ hold }: UnderReview): string | null =>
  hold === null ? null : `It is on hold: ${hold.reason}. Lift the hold first.`

const isOut = ({ publishedHash }: UnderReview): boolean => publishedHash !== null

/** A copy that is out and was forced is reviewed where it is: it need not go out once more. */
const cleared = (edition: UnderReview): State =>
  edition.state === 'published' && edition.hash === edition.publishedHash ? 'published' : 'approved'

/** From × act → to, what is recorded, and on which conditions. Who may at all is in `access`. */
export const TRANSITIONS: Record<ReviewAct, Move> = {
  file: {
    from: ['draft', 'submitted', 'approved', 'published'],
    to: 'submitted',
    records: 'filed',
    // Whoever cleared it was done with it, and may be at home.
    claim: ({ state }) => (state === 'approved' ? 'drops' : 'keeps'),
    otherwise: gone,
    unless: (edition) => {
      if (!edition.hasWords) return 'There is nothing to file yet: it has no words.'
      if (edition.state === 'submitted' && edition.hash === edition.filedHash)
        return 'It is filed as it stands: nothing has changed since.'
      if (edition.state === 'approved' && edition.hash === edition.clearedHash)
        return 'It is cleared as it stands: nothing has changed since.'
      if (edition.state === 'published' && edition.hash === edition.publishedHash)
        return 'It is published as it stands: nothing has changed since.'
      return null
    },
  },
  claim: {
    from: ['submitted', 'approved'],
    to: 'same',
    records: null,
    claim: 'takes',
    otherwise: { ...notFiled, ...out },
    unless: (edition, person) => (edition.claimedBy === person.id ? 'It is with you already.' : null),
  },
  unclaim: {
    from: ['submitted', 'approved'],
    to: 'same',
    records: null,
    claim: 'drops',
    otherwise: { ...notFiled, ...out },
    unless: (edition, person) =>
      edition.claimedBy === null
        ? 'Nobody has taken it.'
        : edition.claimedBy === person.id || person.role === 'managing-editor'
          ? null
          : 'Somebody else has taken it.',
  },
  return: {
    from: ['submitted', 'approved'],
    to: (edition) => (isOut(edition) ? 'published' : 'draft'),
    records: null,
    claim: 'drops',
    otherwise: { ...gone, ...out, draft: 'It is with its writers already.' },
  },
  clear: {
    from: ['submitted', 'approved', 'published'],
    to: (edition, { id }) => (clearingSuffices(edition, id) ? cleared(edition) : edition.state),
    records: 'cleared',
    claim: 'keeps',
    otherwise: notFiled,
    unless: (edition, { id }) =>
      asItStands(edition) ??
      edition.unfit ??
      (edition.eyes.clearedBy.includes(id) && !clearingSuffices(edition, id)
        ? 'You have cleared this copy: it waits for somebody else.'
        : null) ??
      inTheWay(edition, 'clear'),
  },
  force: {
    from: ['submitted', 'approved', 'published'],
    to: cleared,
    records: 'cleared',
    claim: 'keeps',
    otherwise: notFiled,
    unless: (edition, { id }) =>
      (edition.notReviewed && edition.hash === edition.clearedHash ? 'It is forced as it stands.' : null) ??
      asItStands(edition) ??
      (edition.eyes.mainWriter === id ? 'You wrote most of it: somebody else forces it.' : null) ??
      inTheWay(edition, 'clear', ABSOLUTE) ??
      held(edition),
  },
  hold: {
    from: ['draft', 'submitted', 'approved', 'published'],
    to: 'same',
    records: null,
    claim: 'keeps',
    otherwise: gone,
    unless: ({ hold }) => (hold === null ? null : `It is on hold already: ${hold.reason}.`),
  },
  unhold: {
    from: ['draft', 'submitted', 'approved', 'published'],
    to: 'same',
    records: null,
    claim: 'keeps',
    otherwise: gone,
    unless: ({ hold }) => (hold === null ? 'It is not on hold.' : null),
  },
  spike: {
    from: ['draft', 'submitted', 'approved'],
    to: 'spiked',
    records: null,
    claim: 'drops',
    otherwise: {
      published: 'It is published: what is out is withdrawn by a kill.',
      spiked: 'It is spiked already.',
      killed: 'It is killed.',
    },
    unless: (edition) =>
      isOut(edition)
        ? 'Something of it is out: what is out is withdrawn by a kill.'
        : edition.alertOut
          ? 'An alert of it is out: what is out is withdrawn by a kill.'
          : null,
  },
  revive: {
    from: ['spiked'],
    to: 'draft',
    records: null,
    claim: 'drops',
    otherwise: {
      draft: 'It is not spiked.',
      submitted: 'It is not spiked.',
      approved: 'It is not spiked.',
      published: 'It is not spiked.',
      killed: 'It is killed, and stays so.',
    },
  },
  release: {
    from: ['approved'],
    to: 'published',
    records: null,
    claim: 'drops',
    otherwise: {
      ...gone,
      draft: 'It has not been cleared.',
      submitted: 'It has not been cleared.',
      published: 'It is published.',
    },
    unless: (edition) => inTheWay(edition, 'release') ?? held(edition),
  },
  kill: {
    from: ['draft', 'submitted', 'approved', 'published'],
    to: 'killed',
    records: null,
    claim: 'drops',
    otherwise: { spiked: 'It is spiked.', killed: 'It is killed already.' },
    unless: (edition) => (isOut(edition) || edition.alertOut ? null : 'Nothing of it is out: spike it.'),
  },
}

/** Whether this copy is cleared once this person has cleared it too. */
export const clearingSuffices = ({ eyes }: UnderReview, person: string): boolean =>
  eyesMissing({ ...eyes, clearedBy: [...eyes.clearedBy, person] }) === 0
