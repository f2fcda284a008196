import type * as Y from 'yjs'
import type { Block } from '../blocks.ts'
import type { Seen } from '../marks/sweep.ts'
import { arrange } from '../reading/arrange.ts'
import { FieldView } from '../reading/field-view.ts'
import { blockOf, readRuns, type Segment } from '../reading/segment.ts'
import { withoutNotes } from '../reading/without-notes.ts'
import type { Field } from '../schema.ts'
import { isInsertion } from './suggestion.ts'
import { type BlockSuggestions, SuggestionView } from './suggestion-view.ts'

/** A block as it reads without what is only suggested in it, and what it was made of. */
interface Made {
  key: string
  from: readonly unknown[]
  block: Block
  length: number
}

const MADE = new WeakMap<Segment, Made>()

/**
 * The blocks of a field as if every suggestion had been rejected: what readers get. Where nothing is suggested they are
 * the view's own; else those that no insertion touches are, and the others stay the same objects while they read the same.
 */
export function asRejected(view: FieldView): readonly Block[] {
  const suggestions = SuggestionView.ofAny(view.doc)?.now()
  if (!suggestions?.index.hasInsertions) return view.blocks
  const stretches = stretchesOf(view, suggestions)
  if (stretches.every(({ isPlain }) => isPlain)) return view.blocks
  const seen: Seen = (item, start, end) => visibleOf(suggestions, item, start, end)
  const taken = new Set<string>()
  const segments = stretches.map(({ segments, found, isPlain }, n): Segment => {
    const [segment] = segments as [Segment]
    const key = nameFor(segment, taken)
    if (isPlain && key === segment.key) return { ...segment, place: n }
    const from = [...segments.map(({ block }) => block), ...found]
    const order = key === segment.id ? segment.attributes.order : null
    const known = MADE.get(segment)
    if (
      known?.key === key &&
      known.from.length === from.length &&
      known.from.every((one, i) => one === from[i])
    )
      return { ...segment, ...known, order, place: n }
    const operations = new Set(segments.flatMap(({ operations }) => [...operations]))
    const coverings = [...operations].flatMap(
      ({ operation }) => view.operations.coveringFrom(operation, segment) ?? [],
    )
    const until = stretches[n + 1]?.segments[0]?.marker ?? null
    const { runs, length } = readRuns(segment.marker ?? view.text._start, until, coverings, seen)
    const block = blockOf({ ...segment, key }, runs)
    MADE.set(segment, { key, from, block, length })
    return { ...segment, key, order, block, length, place: n }
  })
  return arrange(segments).blocks
}

/** The blocks of a field as readers get them: no suggestions, and no notes. */
export const blocksForReaders = (doc: Y.Doc, field: Field): readonly Block[] =>
  asRejected(FieldView.now(doc, field)).map(withoutNotes)

interface Stretch {
  /** The block whose marker stays, and those behind it whose markers are only suggested: their text flows to it. */
  segments: Segment[]
  found: BlockSuggestions[]
  isPlain: boolean
}

function stretchesOf(view: FieldView, suggestions: SuggestionView): Stretch[] {
  const stretches: Stretch[] = []
  for (const segment of view.segments) {
    const found = suggestions.inBlock(view, segment)
    const isPlain = !found.pieces.some(({ parts }) => parts.some(isInsertion))
    const last = stretches.at(-1)
    if (last !== undefined && found.marker.some(isInsertion)) {
      last.segments.push(segment)
      last.found.push(found)
      last.isPlain = false
    } else stretches.push({ segments: [segment], found: [found], isPlain })
  }
  return stretches
}

/** As the text names its blocks, among those that stay. */
function nameFor({ id }: Segment, taken: Set<string>): string {
  if (id === null) return ''
  let key = id
  for (let n = 2; taken.has(key); n++) key = `${id}~${n}`
  taken.add(key)
  return key
}

function visibleOf(
  suggestions: SuggestionView,
  item: Y.Item,
  start: number,
  end: number,
): [number, number][] {
  const visible: [number, number][] = []
  let at = start
  for (const { from, to, parts } of suggestions.covering(item, start, end)) {
    if (!parts.some(isInsertion)) continue
    if (start + from > at) visible.push([at, start + from])
    at = start + to
  }
  if (at < end) visible.push([at, end])
  return visible
}
