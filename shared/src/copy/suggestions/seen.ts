import * as Y from 'yjs'
import { mergeRanges, withoutRanges } from './id-ranges.ts'
import type { IdRange, Suggestion } from './suggestion.ts'
import type { SuggestionIndex } from './suggestion-index.ts'
import { SuggestionView } from './suggestion-view.ts'

/**
 * What somebody sees of a group, by its parts: the characters that each is about, or the kind that a block is to be of.
 * Plain JSON, so that it can be sent along with what they decide.
 */
export type SeenGroup = Record<string, readonly IdRange[] | string>

/** By group. */
export type Seen = Readonly<Record<string, SeenGroup>>

/** A part that is decided about: all of it, or what was seen of it. */
export interface Chosen {
  part: Suggestion
  /** Null for all of it. */
  only: readonly IdRange[] | null
}

/** What is to be seen of some groups now. */
export function seenOf(doc: Y.Doc, groups: Iterable<string>): Seen {
  const index = SuggestionView.ofAny(doc)?.now().index
  if (!index) return {}
  return Object.fromEntries(
    [...new Set(groups)].map((group) => [
      group,
      Object.fromEntries(
        index
          .inGroup(group)
          .filter(({ does }) => does !== 'keep')
          .map((part) => [part.id, part.does === 'set-kind' ? part.kind : rangesNow(doc, index, part)]),
      ),
    ]),
  )
}

/** The parts of some groups, as far as they were seen; all of those of which nothing is said. */
export function chosenOf(doc: Y.Doc, groups: Iterable<string>, seen: Seen = {}): Chosen[] {
  const index = SuggestionView.ofAny(doc)?.now().index
  if (!index) return []
  return [...new Set(groups)]
    .flatMap((group) =>
      index.inGroup(group).flatMap((part) => {
        if (part.does === 'keep') return []
        const said = Object.hasOwn(seen, group) ? seen[group] : undefined
        return said === undefined ? [{ part, only: null }] : chosen(doc, index, part, said)
      }),
    )
    .sort(({ part: a }, { part: b }) => a.at - b.at || (a.id < b.id ? -1 : 1))
}

function chosen(doc: Y.Doc, index: SuggestionIndex, part: Suggestion, seen: SeenGroup): Chosen[] {
  const of = Object.hasOwn(seen, part.id) ? seen[part.id] : undefined
  if (of === undefined) return []
  if (part.does === 'set-kind') return of === part.kind ? [{ part, only: null }] : []
  if (typeof of === 'string') return []
  const now = rangesNow(doc, index, part)
  if (withoutRanges(now, of).length === 0) return [{ part, only: null }]
  const only = within(now, of)
  return only.length === 0 ? [] : [{ part, only }]
}

/** What of some ranges is in others. */
export const within = (ranges: readonly IdRange[], others: readonly IdRange[]): IdRange[] =>
  withoutRanges(ranges, withoutRanges(ranges, others))

/** What a part is about, its open end as far as it has been written. */
function rangesNow(doc: Y.Doc, index: SuggestionIndex, part: Suggestion): IdRange[] {
  const open = part.does === 'insert' ? part.open : null
  if (open === null) return mergeRanges(part.ranges)
  const next = index.allOpenOf(open[0]).find((other) => (other.open?.[1] ?? 0) > open[1])
  const end = Math.min(Y.getState(doc.store, open[0]), next?.open?.[1] ?? Number.POSITIVE_INFINITY)
  return mergeRanges(index.rangesOf(part, end))
}
