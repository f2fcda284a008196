import type * as Y from 'yjs'
import { isShown } from '../items.ts'
import { FieldView } from '../reading/field-view.ts'
import { rootsOf, textOf } from '../roots.ts'
import { FIELDS, type Field } from '../schema.ts'
import { deleteText } from '../writing/delete-text.ts'
import { setKind } from '../writing/set-kind.ts'
import { setMark } from '../writing/set-mark.ts'
import { mergeRanges } from './id-ranges.ts'
import { writePart } from './suggesting.ts'
import type { IdRange, Suggestion } from './suggestion.ts'
import { SuggestionView } from './suggestion-view.ts'

/** Who decides, and when. */
export interface Deciding {
  person: string
  at: number
}

/**
 * What these groups suggest becomes copy: insertions stay, what was struck goes, kinds and marks are as suggested. To be
 * called in one transaction. Doing it again changes nothing.
 */
export function acceptGroups(doc: Y.Doc, groups: Iterable<string>, { person, at }: Deciding): void {
  const parts = partsOf(doc, groups)
  if (parts.length === 0) return
  for (const { part, field, runs } of placesOf(doc, parts)) {
    if (part.does !== 'set-mark') continue
    for (const { from, to } of runs) setMark(doc, field, from, to, part.mark, part.value)
  }
  for (const part of parts)
    if (part.does === 'set-kind' && isBlock(doc, part.block)) setKind(doc, part.block, part.kind)
  for (const { id, ranges, group } of openAmong(doc, parts))
    writePart(doc, { does: 'keep', insertion: id, ranges }, { person, at, group })
  takeOut(
    doc,
    parts.filter(({ does }) => does === 'delete'),
    (field, from, to) => deleteText(doc, field, from, to),
  )
  forget(doc, parts)
}

/**
 * The copy is as if these groups had not been suggested: what they inserted goes, all else stays. To be called in one
 * transaction. Doing it again changes nothing.
 */
export function rejectGroups(doc: Y.Doc, groups: Iterable<string>): void {
  const parts = partsOf(doc, groups)
  // Nothing is done for the look of what follows: it looks as it did without the words that go.
  takeOut(
    doc,
    parts.filter(({ does }) => does === 'insert'),
    (field, from, to) => textOf(doc, field).delete(from, to - from),
  )
  forget(doc, parts)
}

const partsOf = (doc: Y.Doc, groups: Iterable<string>): Suggestion[] => {
  const index = SuggestionView.ofAny(doc)?.now().index
  return [...new Set(groups)]
    .flatMap((group) => index?.inGroup(group) ?? [])
    .filter(({ does }) => does !== 'keep')
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
}

/** Open insertions stay: their makers' pages may be writing them. What is decided of them is gone, or kept. */
function forget(doc: Y.Doc, parts: readonly Suggestion[]): void {
  const { annotations } = rootsOf(doc)
  for (const part of parts) if (!(part.does === 'insert' && part.open)) annotations.delete(part.id)
}

interface Run {
  from: number
  to: number
  first: IdRange
}

interface Placed {
  part: Suggestion
  field: Field
  runs: Run[]
}

/** Where the living characters of some parts stand, as text indices of this moment: in one walk through each field. */
function placesOf(doc: Y.Doc, parts: readonly Suggestion[]): Placed[] {
  const suggestions = SuggestionView.of(doc).now()
  const wanted = new Map(parts.map((part) => [part.id, part]))
  const placed: Placed[] = []
  for (const field of FIELDS) {
    const found = new Map<string, Run[]>()
    let index = 0
    for (let item = textOf(doc, field)._start; item !== null; item = item.right) {
      if (!isShown(item)) continue
      for (const { from, to, parts: covering, first } of suggestions.covering(item)) {
        for (const { id } of covering) {
          if (!wanted.has(id)) continue
          const runs = found.get(id) ?? []
          found.set(id, runs)
          runs.push({ from: index + from, to: index + to, first: [...first, to - from] })
        }
      }
      index += item.length
    }
    for (const part of parts) {
      const runs = found.get(part.id)
      if (runs !== undefined) placed.push({ part, field, runs })
    }
  }
  return placed
}

function openAmong(
  doc: Y.Doc,
  parts: readonly Suggestion[],
): { id: string; group: string; ranges: IdRange[] }[] {
  const open = parts.filter((part) => part.does === 'insert' && part.open !== null)
  if (open.length === 0) return []
  const byPart = Map.groupBy(placesOf(doc, open), ({ part }) => part)
  return [...byPart].map(([{ id, group }, places]) => ({
    id,
    group,
    ranges: mergeRanges(places.flatMap(({ runs }) => runs.map(({ first }) => first))),
  }))
}

/** Deletes what some parts are about, from the last to the first, so that the places before still hold. */
function takeOut(
  doc: Y.Doc,
  parts: readonly Suggestion[],
  remove: (field: Field, from: number, to: number) => void,
): void {
  if (parts.length === 0) return
  const places = placesOf(doc, parts)
  for (const field of FIELDS) {
    const runs = places.filter((place) => place.field === field).flatMap(({ runs }) => runs)
    runs.sort((a, b) => a.from - b.from)
    const joined: { from: number; to: number }[] = []
    for (const { from, to } of runs) {
      const last = joined.at(-1)
      if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to)
      else joined.push({ from, to })
    }
    for (const { from, to } of joined.reverse()) remove(field, from, to)
  }
}

const isBlock = (doc: Y.Doc, block: string): boolean =>
  FIELDS.some((field) => FieldView.now(doc, field).segmentByKey(block) !== null)
