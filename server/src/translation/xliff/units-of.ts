import {
  HEADLINE,
  STANDFIRST,
  STANDING_SENTENCES,
  type Standing,
  type StandingRow,
  type Standings,
} from '@copydesk/shared/translation/standing'
import type { WrittenUnit } from '../../formats/xliff/index.ts'
import { unitId } from './unit-id.ts'
import { joined, textOf, type Worded } from './words.ts'

interface Sides {
  standings: Standings
  originals: ReadonlyMap<string, Worded>
  localized: ReadonlyMap<string, Worded>
}

/** A unit for each localized block and for each of the original's that has none, in the order of the two columns. */
export function unitsOf({ standings, originals, localized }: Sides): WrittenUnit[] {
  return standings.rows.flatMap((row) => {
    const own = row.right === null ? undefined : standings.localized[row.right]
    // Its words stand in the unit of the block that it is translated in.
    if (!own && row.by !== null) return []
    const { left, standing } = row
    const alone = left === null ? undefined : standings.originals[left]
    const block = own ?? alone
    if (!block || (standing === 'nothing' && block.id !== HEADLINE && block.id !== STANDFIRST)) return []
    const of = own ? row.of : [left as number]
    const source = joined(of.map((at) => originals.get(standings.originals[at]?.id ?? '')?.runs ?? []))
    const words = own && localized.get(own.id)
    const target = words && words.runs.length > 0 ? words.runs : null
    const { state, subState } = STATES[standing]
    const kind = words?.kind ?? originals.get(block.id)?.kind ?? 'paragraph'
    return [
      {
        id: unitId(block.id, !own && localized.has(block.id)),
        kind: /^[a-z][a-z0-9-]*$/.test(kind) ? kind : 'paragraph',
        source,
        target,
        state: target ? state : 'initial',
        subState,
        notes: notesOn(row),
        locked: LOCKED.has(standing) || textOf(words?.runs ?? []).includes(UNKNOWN),
      },
    ]
  })
}

/** Shown for what this schema does not know inside a text. */
export const UNKNOWN = '\uFFFC'

/** It was confirmed here when the file was made. */
export const CONFIRMED = 'confirmed'

const STATES: Record<Standing, Pick<WrittenUnit, 'state' | 'subState'>> = {
  // A file that comes back untouched says final again: so it can be told from what somebody has made final since.
  'up-to-date': { state: 'final', subState: CONFIRMED },
  stale: { state: 'translated', subState: 'stale' },
  unconfirmed: { state: 'translated', subState: null },
  machine: { state: 'translated', subState: 'machine' },
  empty: { state: 'initial', subState: null },
  missing: { state: 'initial', subState: 'missing' },
  'left-out': { state: 'initial', subState: 'left-out' },
  'left-out-stale': { state: 'initial', subState: 'left-out' },
  orphaned: { state: 'translated', subState: 'orphaned' },
  ours: { state: 'final', subState: 'ours' },
  unpaired: { state: 'translated', subState: 'unpaired' },
  nothing: { state: 'initial', subState: null },
}

/** There is nothing in them to translate. */
const LOCKED: ReadonlySet<Standing> = new Set<Standing>(['left-out', 'left-out-stale', 'ours'])

/** What the file’s own states do not say already. */
const NOTED: ReadonlySet<Standing> = new Set<Standing>([
  ...LOCKED,
  'stale',
  'machine',
  'orphaned',
  'unpaired',
])

function notesOn({ standing, changed }: StandingRow): string[] {
  if (!NOTED.has(standing)) return []
  return [
    STANDING_SENTENCES[standing],
    ...changed.map(({ before }) => (before === '' ? 'It was not there.' : `It said: ${before}`)),
  ]
}
