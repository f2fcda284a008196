import type * as Y from 'yjs'
import type { Block, Run } from '../blocks.ts'
import { birthKind, charactersOf, markerId } from '../items.ts'
import type { Operation } from '../marks/operation.ts'
import { type Covering, type Seen, sweep } from '../marks/sweep.ts'
import type { BlockAttributes } from './block-attributes.ts'

/** A block as it lies in the text: from its marker to the next one. */
export interface Segment {
  /** Null for the implicit block before the first marker. */
  marker: Y.Item | null
  /** How many segments lie before it. */
  place: number
  /** The id of the marker, which a second marker may have too. */
  id: string | null
  /** The id that the block is known by: unique among the blocks of the text. */
  key: string
  attributes: BlockAttributes
  order: string | null
  operations: Set<StandingOperation>
  /** Live characters, without the marker. */
  length: number
  block: Block
}

/** An operation with the segments that it reaches. */
export interface StandingOperation {
  operation: Operation
  /** Empty while an anchor has not arrived, or while the last character stands before the first. */
  segments: Segment[]
  /** What the anchors meant when the segments were worked out. */
  meaning: string
}

const NO_BLOCK: Block = { id: null, kind: 'paragraph', attributes: {}, gone: false, runs: [] }

export const newSegment = (marker: Y.Item | null, attributes: BlockAttributes): Segment => ({
  marker,
  place: 0,
  id: marker === null ? null : markerId(marker),
  key: '',
  attributes,
  order: null,
  operations: new Set(),
  length: 0,
  block: NO_BLOCK,
})

/** Reads a segment's runs from its items. */
export function readRuns(
  from: Y.Item | null,
  until: Y.Item | null,
  coverings: readonly Covering[],
  seen?: Seen,
): { runs: Run[]; length: number } {
  const runs: Run[] = []
  let length = 0
  const tell = (item: Y.Item, start: number, end: number, marks: Run['marks']) => {
    if (markerId(item) !== null) return
    length += end - start
    const text = charactersOf(item).slice(start, end)
    const last = runs.at(-1)
    if (last !== undefined && sameMarks(last.marks, marks)) last.text += text
    else runs.push({ text, marks })
  }
  sweep(from, until, coverings, tell, seen)
  return { runs, length }
}

export const sameMarks = (a: Run['marks'], b: Run['marks']): boolean =>
  a === b || (a.bold === b.bold && a.italic === b.italic && a.link === b.link && a.note === b.note)

export function blockOf({ marker, key, attributes }: Segment, runs: Run[]): Block {
  return {
    id: marker === null ? null : key,
    kind: attributes.kind ?? (marker === null ? 'paragraph' : birthKind(marker)),
    attributes: attributes.rest,
    gone: attributes.gone,
    runs,
  }
}

export function sameBlock(a: Block, b: Block): boolean {
  if (a === b) return true
  if (a.id !== b.id || a.kind !== b.kind || a.gone !== b.gone || a.runs.length !== b.runs.length) return false
  const sameRuns = a.runs.every((run, n) => {
    const other = b.runs[n]
    return other !== undefined && run.text === other.text && sameMarks(run.marks, other.marks)
  })
  return sameRuns && JSON.stringify(a.attributes) === JSON.stringify(b.attributes)
}
