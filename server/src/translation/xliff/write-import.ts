import {
  copyBlocks,
  FieldView,
  type Run,
  readersWords,
  rewriteAround,
  rewriteText,
  type StandingWords,
  setBlockAttribute,
  splitBlock,
} from '@copydesk/shared/copy'
import { fieldOf, isLine } from '@copydesk/shared/translation/standing'
import type * as Y from 'yjs'
import { newId } from '../../new-id.ts'
import type { Writing } from './plan-import.ts'

interface Room {
  doc: Y.Doc
  original: Y.Doc
  language: string
}

/** One edit, where it begins in the text of its field. */
interface Placed {
  at: number
  /** Of a block that is begun, its original's place; behind what stands at the same index before it. */
  order: number
  write(): void
}

/**
 * Writes the planned words into a localization; gives the ids of the blocks that were begun, by their originals'. To be
 * called in one transaction. Later places come first, so that the earlier ones still hold.
 */
export function writeImport(room: Room, writings: readonly Writing[]): Map<string, string> {
  const begun = new Map<string, string>()
  const views = {
    headline: FieldView.open(room.doc, 'headline'),
    standfirst: FieldView.open(room.doc, 'standfirst'),
  }
  const body = FieldView.open(room.doc, 'body')
  const words = {
    headline: readersWords(room.doc, 'headline'),
    standfirst: readersWords(room.doc, 'standfirst'),
    body: readersWords(room.doc, 'body'),
  }
  const lines = writings.flatMap((writing) => {
    const field = writing.do === 'rewrite' ? fieldOf(writing.block) : 'body'
    return field === 'body'
      ? []
      : rewriting(room, views[field], words[field], { block: null, now: writing.now })
  })
  const begin = beginningIn(room, body, begun)
  const blocks = writings.flatMap((writing) => {
    if (writing.do === 'begin') return begin(writing)
    return isLine(writing.block) ? [] : rewriting(room, body, words.body, writing)
  })
  for (const { write } of [...lines, ...inPlace(blocks).reverse()]) write()
  for (const view of [views.headline, views.standfirst, body]) view.destroy()
  return begun
}

const textOf = (words: readonly StandingWords[]): string => words.map(({ text }) => text).join('')

const inPlace = (edits: readonly Placed[]): Placed[] =>
  edits.toSorted((one, other) => one.at - other.at || one.order - other.order)

/** A line is one block; of a line of several, which somebody's client made, the first takes the words. */
function rewriting(
  { doc, language }: Room,
  view: FieldView,
  words: ReadonlyMap<Y.Item | null, readonly StandingWords[]>,
  { block, now }: { block: string | null; now: readonly Run[] },
): Placed[] {
  const segment = block === null ? view.shown[0] : view.segmentByKey(block)
  if (!segment) return []
  const text = segment.block.runs.map((run) => run.text).join('')
  const { marker } = segment
  if (textOf(words.get(marker) ?? []) !== text) {
    // A colleague's note, or a suggestion that waits, stands in it: neither is the file's to take away.
    const at = view.startOf(segment)
    const read = () => readersWords(doc, view.field).get(marker) ?? []
    return [{ at, order: -1, write: () => rewriteAround(doc, view.field, { at, read, now, language }) }]
  }
  const was = text.trim()
  const at = view.startOf(segment) + (text.length - text.trimStart().length)
  return [{ at, order: -1, write: () => rewriteText(doc, view.field, { at, was, now, language }) }]
}

/** Begins blocks for those of the original's that have none, each behind what translates the nearest one before it. */
function beginningIn({ doc, original, language }: Room, view: FieldView, begun: Map<string, string>) {
  const seeds = copyBlocks(original)
  const translators = new Map<string, (typeof view.shown)[number]>()
  for (const segment of view.shown) {
    const { of } = segment.block.attributes
    for (const id of Array.isArray(of) ? of : [segment.key])
      if (typeof id === 'string') translators.set(id, segment)
  }
  return ({ original: id, now }: Extract<Writing, { do: 'begin' }>): Placed[] => {
    const order = seeds.findIndex((seed) => seed.id === id)
    const seed = seeds[order]
    if (!seed) return []
    const own = view.segmentByKey(id) ? newId() : id
    begun.set(id, own)
    const nearest = seeds.slice(0, order).findLast((one) => translators.has(one.id))
    const after = (nearest && translators.get(nearest.id)) ?? view.segments[0]
    const at = after ? view.startOf(after) + after.length : 0
    const write = () => {
      splitBlock(doc, 'body', at, own, 'inside', seed.kind)
      for (const [name, value] of Object.entries(seed.attributes ?? {}))
        setBlockAttribute(doc, own, name, value)
      rewriteText(doc, 'body', { at: at + 1, was: '', now, language })
    }
    return [{ at, order, write }]
  }
}
