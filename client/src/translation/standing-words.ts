import {
  STANDING_SENTENCES,
  type Standing,
  type StandingRow,
  type TranslationFacts,
} from '@copydesk/shared/translation/standing'
import { clock } from '../newsroom/clock.ts'

type Seen = Pick<StandingRow, 'left' | 'right' | 'tie' | 'standing' | 'filed'>

const SHORT: Record<Standing, string> = {
  'up-to-date': 'Up to date',
  stale: 'Stale',
  unconfirmed: 'Not confirmed',
  machine: 'Machine-made',
  empty: 'Empty',
  missing: 'Missing',
  'left-out': 'Left out',
  'left-out-stale': 'Left out, changed',
  orphaned: 'Orphaned',
  ours: 'Ours',
  unpaired: 'Not paired',
  nothing: '',
}

/** A word or two for the margin. */
export function shortWords(row: Seen): string {
  if (isMovedAway(row)) return 'Moved'
  if (row.tie === 'inside') return 'Within the one above'
  return SHORT[row.standing]
}

/** How it came to stand where it does, beside how it stands; nothing where it simply stands beside its original. */
export function tieWords({ tie, right }: Seen): string {
  if (tie === 'continues') return 'Continues the one above'
  if (tie === 'guess') return 'Not paired: a guess'
  return tie === 'apart' && right !== null ? 'Moved' : ''
}

/** As sentences, with what it is behind of. */
export function longWords(row: Seen, filed: TranslationFacts['filed'], now: Date): string {
  if (isMovedAway(row)) return 'Its translation stands elsewhere.'
  if (row.tie === 'inside') return 'Translated within the block above.'
  return [STANDING_SENTENCES[row.standing], TIES[row.tie]?.(row), baseline(row, filed, now)]
    .filter(Boolean)
    .join(' ')
}

const TIES: Partial<Record<Seen['tie'], (row: Seen) => string>> = {
  guess: () => 'It stands beside an original that has nothing else; nobody has said that it translates it.',
  continues: () => 'It goes on translating the block above.',
  apart: () => 'Its original stands elsewhere.',
}

/** Which of the two it is behind of: the original as it is being written, or what was filed of it. */
function baseline({ standing, filed: against }: Seen, filed: TranslationFacts['filed'], now: Date): string {
  if (standing !== 'stale' && standing !== 'left-out-stale' && standing !== 'up-to-date') return ''
  if (filed === null)
    return standing === 'up-to-date' ? '' : 'Behind the live original; nothing of it was filed yet.'
  const when = clock(filed.at, now)
  if (standing === 'up-to-date')
    return against === 'behind' ? `The original has changed since it was filed at ${when}.` : ''
  return against === 'true'
    ? `Behind the live original; true to what was filed at ${when}.`
    : `Behind what was filed at ${when}.`
}

/** The same for the margin. */
export function shortBaseline(
  { standing, filed: against }: Seen,
  filed: TranslationFacts['filed'],
  now: Date,
) {
  if (filed === null || (standing !== 'stale' && standing !== 'left-out-stale')) return ''
  const when = clock(filed.at, now)
  return against === 'true' ? `true to filed ${when}` : `behind filed ${when}`
}

/** An original whose translation stands elsewhere. */
const isMovedAway = ({ tie, right }: Seen): boolean => tie === 'apart' && right === null
