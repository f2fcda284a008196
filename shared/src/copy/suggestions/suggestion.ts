import { BLOCK_ID } from '../block-id.ts'
import type { Id } from '../items.ts'
import { isCount, type MarkValue } from '../marks/operation.ts'
import { isSafeLink } from '../safe-link.ts'

/** The ids of `length` characters or markers, from this one on. */
export type IdRange = readonly [client: number, clock: number, length: number]

/**
 * A part of what is suggested to change the copy, as it stands in `annotations` under its id:
 * `{k: 'suggestion', s, by, at, g, r, …}`. What stands in `r` is meant and nothing else: what somebody types in between
 * is not part of it. An id whose character was re-created means what stands in for it (`aliases`).
 */
export type Suggestion = SuggestionPart &
  (
    | {
        /** Characters and markers that stand in the text already, and that readers do not get. */
        does: 'insert'
        /**
         * While its maker types: everything that this client wrote into the texts from this clock on belongs to it too,
         * so that a key costs no rewriting. Closed by writing the ranges, or never, when the page is gone.
         */
        open: Id | null
      }
    | {
        /** Characters and markers that still stand in the text. A marker: its block is joined to the one before. */
        does: 'delete'
      }
    | {
        /** A block becomes of another kind. */
        does: 'set-kind'
        block: string
        kind: string
      }
    | {
        /** A stretch becomes bold, italic, a link, or is so no more. */
        does: 'set-mark'
        mark: SuggestedMark
        value: MarkValue
      }
    | {
        /**
         * Written by the server when an open insertion was accepted: these characters of it are copy now. The insertion
         * itself is not touched, since its maker's page may be writing it at this moment, or tomorrow.
         */
        does: 'keep'
        /** Id of the insertion. */
        insertion: string
      }
  )

interface SuggestionPart {
  id: string
  /** Id of the person who suggests. */
  by: string
  /** When, in milliseconds since 1970, by the clock of its maker's page: for showing, never for deciding. */
  at: number
  /** What was done in one go is shown, and decided, as one suggestion: a word struck and the one that takes its place. */
  group: string
  ranges: readonly IdRange[]
}

export const SUGGESTED_MARKS = ['bold', 'italic', 'link'] as const
export type SuggestedMark = (typeof SUGGESTED_MARKS)[number]

/** What is only an insertion, readers do not get. */
export const isInsertion = ({ does }: Pick<Suggestion, 'does'>): boolean => does === 'insert'

/** More ranges than this come from no act of a person's. */
const MOST_RANGES = 10_000

/** Null for what is no suggestion of this schema: it is kept, and shows nothing. */
export function readSuggestion(id: string, value: unknown): Suggestion | null {
  if (!BLOCK_ID.test(id) || typeof value !== 'object' || value === null) return null
  const { k, s, by, at, g, r, o = null, b, v, m, i } = value as Record<string, unknown>
  if (k !== 'suggestion' || typeof by !== 'string' || by === '' || !isCount(at)) return null
  if (typeof g !== 'string' || !BLOCK_ID.test(g)) return null
  if (!Array.isArray(r) || r.length > MOST_RANGES || !r.every(isRange) || !areApart(r)) return null
  const part = { id, by, at, group: g, ranges: r }
  switch (s) {
    case 'ins':
      return o === null || isId(o) ? { ...part, does: 'insert', open: o } : null
    case 'del':
      return { ...part, does: 'delete' }
    case 'set':
      return isBlockId(b) && isKindWord(v) ? { ...part, does: 'set-kind', block: b, kind: v } : null
    case 'mark': {
      const mark = SUGGESTED_MARKS.find((known) => known === m)
      if (mark === undefined) return null
      const isValue = v === null || (mark === 'link' ? isSafeLink(v) : v === true)
      return isValue ? { ...part, does: 'set-mark', mark, value: v as MarkValue } : null
    }
    case 'keep':
      return isBlockId(i) ? { ...part, does: 'keep', insertion: i } : null
    default:
      return null
  }
}

/** The value under which `readSuggestion` finds the same. */
export function writeSuggestion(suggestion: Suggestion): Record<string, unknown> {
  const { by, at, group, ranges } = suggestion
  const part = { k: 'suggestion', by, at, g: group, r: ranges.map((range) => [...range]) }
  switch (suggestion.does) {
    case 'insert':
      return { ...part, s: 'ins', ...(suggestion.open && { o: [...suggestion.open] }) }
    case 'delete':
      return { ...part, s: 'del' }
    case 'set-kind':
      return { ...part, s: 'set', b: suggestion.block, v: suggestion.kind }
    case 'set-mark':
      return { ...part, s: 'mark', m: suggestion.mark, v: suggestion.value }
    case 'keep':
      return { ...part, s: 'keep', i: suggestion.insertion }
    default:
      return suggestion satisfies never
  }
}

const isBlockId = (value: unknown): value is string => typeof value === 'string' && BLOCK_ID.test(value)

const isKindWord = (value: unknown): value is string =>
  typeof value === 'string' && /^[a-z][a-z0-9-]{0,39}$/.test(value)

const isId = (value: unknown): value is Id =>
  Array.isArray(value) && value.length === 2 && value.every(isCount)

/** In order, and each id in one of them: what costs as much as it is about, and no more. */
const areApart = (ranges: readonly IdRange[]): boolean =>
  ranges.every(([client, clock], n) => {
    const [before, begin, length] = ranges[n - 1] ?? [-1, 0, 0]
    return client > before || (client === before && clock >= begin + length)
  })

const isRange = (value: unknown): value is IdRange =>
  Array.isArray(value) && value.length === 3 && value.every(isCount) && value[2] !== 0
