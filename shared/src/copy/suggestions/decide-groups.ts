import type * as Y from 'yjs'
import { blockKey } from '../reading/block-attributes.ts'
import { FieldView } from '../reading/field-view.ts'
import { rootsOf } from '../roots.ts'
import { FIELDS, type Field } from '../schema.ts'
import { deleteText } from '../writing/delete-text.ts'
import { setKind } from '../writing/set-kind.ts'
import { setMark } from '../writing/set-mark.ts'
import { mergeRanges, withoutRanges } from './id-ranges.ts'
import { type Placed, placesOfParts } from './places-of-parts.ts'
import { type Chosen, chosenOf, type Seen, within } from './seen.ts'
import { keepPart, writePart } from './suggesting.ts'
import { type Suggestion, writeSuggestion } from './suggestion.ts'
import { emptyTrace, type Trace } from './trace.ts'

/** Who decides, and when. */
export interface Deciding {
  person: string
  at: number
}

/**
 * What these groups suggest becomes copy: insertions stay, what was struck goes, kinds and marks are as suggested. To be
 * called in one transaction. Doing it again changes nothing. Gives what each of them took from the document.
 * @param seen what whoever decides saw of them: what came since stays open.
 */
export function acceptGroups(
  doc: Y.Doc,
  groups: Iterable<string>,
  { person, at }: Deciding,
  seen?: Seen,
): Map<string, Trace> {
  const chosen = chosenOf(doc, groups, seen)
  const traces = tracesOf(chosen)
  if (chosen.length === 0) return traces
  const marking = chosen.filter(({ part: { does } }) => does === 'set-mark')
  const kinds = chosen.flatMap(({ part }) => (part.does === 'set-kind' ? [part] : []))
  if (marking.length > 0) markAll(doc, placesOfParts(doc, marking), traces)
  if (kinds.length > 0) changeKinds(doc, kinds, traces)
  keepOpen(doc, chosen, { person, at }, traces)
  takeOut(
    doc,
    chosen.filter(({ part: { does } }) => does === 'delete'),
    traces,
    (field, from, to) => deleteText(doc, field, from, to),
  )
  forget(doc, chosen, traces)
  return traces
}

/**
 * The copy is as if these groups had not been suggested: what they inserted goes, all else stays. To be called in one
 * transaction. Doing it again changes nothing. Gives what each of them took from the document.
 * @param seen what whoever decides saw of them: what came since stays open.
 */
export const rejectGroups = (doc: Y.Doc, groups: Iterable<string>, seen?: Seen): Map<string, Trace> =>
  // What follows looks as it did without the words that go; but what is a note stays one, and what is copy, copy.
  dropGroups(doc, chosenOf(doc, groups, seen), (field, from, to) => deleteText(doc, field, from, to, NOTES))

const NOTES = ['note'] as const

/** @param remove deletes what stands between two text indices. */
export function dropGroups(
  doc: Y.Doc,
  chosen: readonly Chosen[],
  remove: (field: Field, from: number, to: number) => void,
): Map<string, Trace> {
  const traces = tracesOf(chosen)
  takeOut(
    doc,
    chosen.filter(({ part: { does } }) => does === 'insert'),
    traces,
    remove,
  )
  forget(doc, chosen, traces)
  return traces
}

const tracesOf = (chosen: readonly Chosen[]): Map<string, Trace> =>
  new Map(chosen.map(({ part: { group } }) => [group, emptyTrace()]))

const traceOf = (traces: ReadonlyMap<string, Trace>, { group }: Suggestion): Trace =>
  traces.get(group) as Trace

/**
 * What stays open stays as its maker's page may be writing it: an open insertion, and one of which only a part was seen.
 * What is decided of them is gone, or kept. Of other parts only what was seen goes.
 */
function forget(doc: Y.Doc, chosen: readonly Chosen[], traces: ReadonlyMap<string, Trace>): void {
  const { annotations } = rootsOf(doc)
  for (const { part, only } of chosen) {
    if (part.does === 'insert' && (part.open || only)) continue
    const ranges = only === null ? part.ranges : within(part.ranges, only)
    traceOf(traces, part).parts[part.id] = writeSuggestion({ ...part, ranges })
    if (only === null) annotations.delete(part.id)
    else keepPart(doc, { ...part, ranges: withoutRanges(part.ranges, only) })
  }
}

function markAll(doc: Y.Doc, places: readonly Placed[], traces: ReadonlyMap<string, Trace>): void {
  for (const [field, within] of Map.groupBy(places, (placed) => placed.field)) {
    let view = FieldView.now(doc, field)
    // They come in the order of the text.
    let reached = 0
    for (const placed of within) {
      // Marked by two: the second one finds what the first has done.
      if (placed.from < reached) view = new FieldView(doc, field)
      mark(doc, view, placed, traces)
      reached = Math.max(reached, placed.to)
    }
  }
}

function mark(
  doc: Y.Doc,
  view: FieldView,
  { part, field, from, to, first }: Placed,
  traces: ReadonlyMap<string, Trace>,
): void {
  if (part.does !== 'set-mark') return
  const segment = view.segmentAt(from)
  let begin = view.startOf(segment)
  for (const { text, marks } of segment.block.runs) {
    const start = Math.max(begin, from)
    const end = Math.min(begin + text.length, to)
    const range = [first[0], first[1] + start - from, end - start] as const
    const was = marks[part.mark] ?? null
    if (start < end) traceOf(traces, part).marks.push({ field, mark: part.mark, was, ranges: [range] })
    begin += text.length
  }
  setMark(doc, field, from, to, part.mark, part.value)
}

function changeKinds(
  doc: Y.Doc,
  parts: readonly (Suggestion & { does: 'set-kind' })[],
  traces: ReadonlyMap<string, Trace>,
): void {
  const views = FIELDS.map((field) => FieldView.now(doc, field))
  for (const part of parts) {
    if (views.every((view) => view.segmentByKey(part.block) === null)) continue
    const was = rootsOf(doc).blocks.get(blockKey(part.block, 'kind'))
    const kind = typeof was === 'string' ? was : null
    traceOf(traces, part).kinds.push({ block: part.block, was: kind, is: part.kind })
    setKind(doc, part.block, part.kind)
  }
}

function keepOpen(
  doc: Y.Doc,
  chosen: readonly Chosen[],
  { person, at }: Deciding,
  traces: ReadonlyMap<string, Trace>,
): void {
  const open = chosen.filter(({ part, only }) => part.does === 'insert' && (part.open !== null || only))
  for (const [part, places] of Map.groupBy(placesOfParts(doc, open), ({ part }) => part)) {
    const ranges = mergeRanges(places.map(({ first }) => first))
    const who = { person, at, group: part.group }
    traceOf(traces, part).written.push(writePart(doc, { does: 'keep', insertion: part.id, ranges }, who))
  }
}

/** Deletes what some parts are about, from the last to the first, so that the places before still hold. */
function takeOut(
  doc: Y.Doc,
  chosen: readonly Chosen[],
  traces: ReadonlyMap<string, Trace>,
  remove: (field: Field, from: number, to: number) => void,
): void {
  const places = placesOfParts(doc, chosen)
  for (const field of FIELDS) {
    const runs: { from: number; to: number }[] = []
    for (const { part, field: where, from, to, said } of places) {
      if (where !== field) continue
      const last = runs.at(-1)
      // Struck by two at once: the first of them gives it back.
      if (last !== undefined && from < last.to) continue
      traceOf(traces, part).lost.push(said)
      if (last !== undefined && from === last.to) last.to = to
      else runs.push({ from, to })
    }
    for (const { from, to } of runs.reverse()) remove(field, from, to)
  }
}
