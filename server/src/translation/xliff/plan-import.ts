import type { Run } from '@copydesk/shared/copy'
import {
  LONGEST_BLOCK,
  type NewTranslationAct,
  type StandingRow,
  type Standings,
} from '@copydesk/shared/translation/standing'
import type { XliffAnswer } from '@copydesk/shared/translation/xliff'
import type { ReadUnit, Xliff } from '../../formats/xliff/index.ts'
import { lostMarks } from './lost-marks.ts'
import { blockOfUnit } from './unit-id.ts'
import { CONFIRMED, UNKNOWN } from './units-of.ts'
import { joined, sameRuns, sameText, textOf, tidied, type Worded } from './words.ts'

/** A file, and what it is held against. */
export interface Compared {
  file: Xliff<ReadUnit>
  standings: Standings
  originals: ReadonlyMap<string, Worded>
  localized: ReadonlyMap<string, Worded>
  /** What the localization said when the file was made; null where the file does not say when. */
  base: ReadonlyMap<string, Worded> | null
}

/** Words for a block that is there, or for one of the original's that has none yet. */
export type Writing =
  | { do: 'rewrite'; block: string; now: readonly Run[] }
  | { do: 'begin'; original: string; now: readonly Run[] }

/** A block to confirm once its words are written; of one that is begun, by its original. */
export interface Confirming extends Pick<Extract<NewTranslationAct, { act: 'confirm' }>, 'originals'> {
  block: string | null
  /** Nobody had said what it translates: this says it. */
  says: boolean
}

export interface ImportPlan {
  writings: Writing[]
  confirmings: Confirming[]
  answer: Omit<XliffAnswer, 'written'>
}

const ORIGINAL_CHANGED = 'The original has changed since the file was made'

/**
 * What a file changes. It is compared with what stood here when it was made: where only the file has other words they
 * are taken; where only people here wrote on, theirs stay; where both did, theirs stay and the file's are told.
 */
export function planImport(compared: Compared): ImportPlan {
  const { file, standings, localized } = compared
  const plan: ImportPlan = {
    writings: [],
    confirmings: [],
    answer: { changes: [], left: [], same: 0, absent: 0, remarks: [] },
  }
  if (compared.base === null)
    plan.answer.remarks.push(
      'The file does not say what it was made from. Paragraphs that have words here keep them; the others take the file’s.',
    )
  const places = placesOf(standings)
  const named = new Set<string>()
  const taken = new Set<string>()
  for (const unit of file.units) {
    const place = placeOf(unit.id, places)
    if (place.id !== null) named.add(place.id)
    // A block of the localization and one of the original's may have one id.
    const key = `${place.is} ${place.id}`
    if (place.is !== 'nowhere' && taken.has(key)) tellTwice(unit, place, compared, plan)
    else planUnit(unit, place, compared, plan)
    taken.add(key)
  }
  plan.answer.absent = standings.localized.filter(
    ({ id, text }) => text !== '' && localized.has(id) && !named.has(id),
  ).length
  return plan
}

/** Where a unit's words belong: a block here, one of the original's that has none here, or nowhere. */
type Place =
  | { is: 'here'; id: string; row: StandingRow }
  | { is: 'missing'; id: string; row: StandingRow }
  | { is: 'nowhere'; id: null }

interface Places {
  here: ReadonlyMap<string, StandingRow>
  /** By the original's id, also where a block here translates it. */
  original: ReadonlyMap<string, StandingRow>
}

function placesOf({ rows, originals, localized }: Standings): Places {
  const here = rows.flatMap((row) => {
    const id = row.right === null ? undefined : localized[row.right]?.id
    return id === undefined ? [] : [[id, row] as const]
  })
  const original = rows.flatMap((row) => {
    const id = row.left === null ? undefined : originals[row.left]?.id
    return id === undefined ? [] : [[id, row] as const]
  })
  return { here: new Map(here), original: new Map(original) }
}

function placeOf(unit: string, { here, original }: Places): Place {
  const { block, isOriginal } = blockOfUnit(unit)
  const own = isOriginal ? undefined : here.get(block)
  if (own) return { is: 'here', id: block, row: own }
  const row = original.get(block)
  if (!row) return { is: 'nowhere', id: null }
  if (row.by === null) return { is: 'missing', id: block, row }
  // Somebody began it since: what they wrote is not written over.
  const begun = [...here].find(([, each]) => each.by === row.by && each.right === row.by)
  return begun ? { is: 'here', id: begun[0], row: begun[1] } : { is: 'nowhere', id: null }
}

/** Of two units of one place the first counts: written both, the second would be written into the words of the first. */
function tellTwice(unit: ReadUnit, place: Place, { localized }: Compared, { answer }: ImportPlan): void {
  const here = place.is === 'here' ? (localized.get(place.id)?.runs ?? []) : []
  const target = tidied(unit.target ?? [])
  if (target.length === 0 || sameRuns(target, here)) {
    answer.same++
    return
  }
  const why = 'The file has this paragraph twice, and only the first counts. Put the two together.'
  const [original, file] = [textOf(unit.source), textOf(target)]
  answer.left.push({ unit: unit.id, original, here: textOf(here), file, why })
}

function planUnit(unit: ReadUnit, place: Place, compared: Compared, plan: ImportPlan): void {
  const { standings, originals, localized, base } = compared
  const { answer } = plan
  const target = tidied(unit.target ?? [])
  if (place.is === 'nowhere') {
    const why = 'There is no such paragraph here, or no more.'
    answer.left.push({ unit: unit.id, original: textOf(unit.source), here: '', file: textOf(target), why })
    return
  }
  const { row } = place
  const of = place.is === 'here' ? row.of : [row.left as number]
  const sources = of.flatMap((at) => standings.originals[at] ?? [])
  const original = joined(sources.map(({ id }) => originals.get(id)?.runs ?? []))
  const here = place.is === 'here' ? (localized.get(place.id)?.runs ?? []) : []
  // A block of the original's id that translates something else is another.
  const was = blockOfUnit(unit.id).isOriginal ? undefined : base?.get(place.id)?.runs
  const before = base === null ? null : (was ?? [])
  const isBehind = !sameText(unit.source, original)
  const verdict = verdictOn({
    target,
    here,
    before,
    row,
    isMissing: place.is === 'missing',
    originalId: place.id,
  })
  const left = (why: string) =>
    answer.left.push({
      unit: unit.id,
      original: textOf(original),
      here: textOf(here),
      file: textOf(target),
      why,
    })
  // What was confirmed when the file was made, and is not any more.
  const isTakenBack = unit.subState === CONFIRMED && (before === null || sameRuns(target, before))
  const confirms =
    unit.state === 'final' &&
    !isBehind &&
    target.length > 0 &&
    sources.length > 0 &&
    sources.every(({ text }) => text.length <= LONGEST_BLOCK) &&
    sources.length <= 20 &&
    (verdict.is === 'write' || (row.standing !== 'up-to-date' && !isTakenBack && sameRuns(target, here)))

  if (verdict.is === 'keep') {
    left(verdict.why)
    return
  }
  if (verdict.is === 'same' && !confirms) {
    if (isBehind) left(`${ORIGINAL_CHANGED}; it says nothing new of this paragraph.`)
    else answer.same++
    return
  }
  const remarks = verdict.is === 'write' ? [...unit.remarks] : []
  if (verdict.is === 'write') {
    if (isBehind) remarks.push(`${ORIGINAL_CHANGED}: these words translate what it said then.`)
    remarks.push(...lostMarks(here.length > 0 ? here : unit.source, target))
    plan.writings.push(
      place.is === 'here'
        ? { do: 'rewrite', block: place.id, now: target }
        : { do: 'begin', original: place.id, now: target },
    )
  }
  if (confirms)
    plan.confirmings.push({
      block: place.is === 'here' ? place.id : null,
      originals: sources.map(({ id, text }) => ({ block: id, text })),
      says: row.tie === 'guess' && sources.every(({ id }) => !isDouble(id)),
    })
  answer.changes.push({
    block: place.id,
    original: textOf(original),
    before: textOf(here),
    after: textOf(verdict.is === 'write' ? target : here),
    marksOnly: verdict.is === 'write' && textOf(here) === textOf(target),
    confirmed: confirms,
    remarks,
  })
}

/** The second block of one id has no name of its own in the shared document. */
const isDouble = (id: string): boolean => id.includes('~')

interface Judging {
  target: readonly Run[]
  here: readonly Run[]
  before: readonly Run[] | null
  row: StandingRow
  isMissing: boolean
  originalId: string
}

function verdictOn({
  target,
  here,
  before,
  row,
  isMissing,
  originalId,
}: Judging): { is: 'same' | 'write' } | { is: 'keep'; why: string } {
  const keep = (why: string) => ({ is: 'keep', why }) as const
  // What a file leaves empty it has not translated: nothing is ever emptied.
  if (target.length === 0 || sameRuns(target, here)) return { is: 'same' }
  if (before !== null && sameRuns(target, before)) return { is: 'same' }
  if (isMissing && (row.standing === 'left-out' || row.standing === 'left-out-stale'))
    return keep('This paragraph is left out here on purpose. Take that back first, then give the file again.')
  if (textOf(target).length > LONGEST_BLOCK) return keep('This is longer than any paragraph.')
  if (textOf(here).includes(UNKNOWN))
    return keep(
      'This paragraph holds something that this version of Copydesk does not know. Change it in the story.',
    )
  if (isMissing && isDouble(originalId))
    return keep('This paragraph is in the original twice. Begin it in the story, then give the file again.')
  if (here.length === 0 && (before === null || before.length === 0)) return { is: 'write' }
  if (here.length === 0)
    return keep(
      `${isMissing ? 'This paragraph was removed' : 'The words of this paragraph were removed'} here since the file was made, and the file has other words for it.`,
    )
  if (before === null)
    return keep('This paragraph has words here, and the file does not say what it was made from.')
  if (!sameRuns(before, here))
    return keep(
      'This paragraph was changed here since the file was made, and in the file too. Put the two together.',
    )
  return { is: 'write' }
}
