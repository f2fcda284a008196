import {
  correctMarks,
  isSafeLink,
  type Marks,
  type Suggesting,
  SuggestionView,
  setMark,
  suggestDelete,
  suggestInsert,
  suggestKind,
  suggestMark,
  suggestSplit,
} from '@copydesk/shared/copy'
import type { Mark, Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { AddMarkStep, Mapping, RemoveMarkStep } from '@tiptap/pm/transform'
import * as Y from 'yjs'
import { marksOfNode } from '../binding/block-nodes.ts'
import { changedRanges } from '../binding/changed-ranges.ts'
import type { FieldPage } from '../binding/field-page.ts'
import { indexAt, markerIndex } from '../binding/layout.ts'
import { type MatchStretch, matchStretch } from '../binding/match-tokens.ts'
import { type Edit, planEdits } from '../binding/plan-edits.ts'

export interface SuggestedBy {
  /** Whoever may only suggest changes nothing else of the document, the look of their own words neither. */
  mayWrite: boolean
  who: Suggesting
}

/** What was written, in the shared text as it then is. */
export type Suggested =
  | {
      is: 'written' /** Behind what was inserted last. */
      end: Y.RelativePosition | null
      struck: Struck | null
    }
  | { is: 'refused'; why: string }

/** The ends of what stands there still and is to be deleted. */
interface Struck {
  from: Y.RelativePosition
  to: Y.RelativePosition
}

const MOVED =
  'These paragraphs were moved beside each other, and cannot be joined by a suggestion. Suggest the words instead.'
const FIGURES =
  'Figures, tables and embeds are not taken out by a suggestion. Leave a comment that asks for it, or go back to writing.'
const ATTRIBUTES =
  'What belongs to a figure or a table cannot be suggested. Leave a comment that asks for it, or go back to writing.'
const NOTES =
  'A note is no suggestion: it is only for colleagues already. Whoever writes this story can make it one.'

const UNTOUCHED_KINDS = new Set(['figure', 'table', 'embed', 'rule'])

/** Writes into the shared document, as suggestions, what made `fresh` out of `old`. To be called in one transaction. */
export function suggestChange(
  page: FieldPage,
  old: Node,
  fresh: Node,
  transactions: readonly Transaction[],
  by: SuggestedBy,
): Suggested {
  const plan = planEdits(page.layout, old, fresh, changedRanges(transactions), wholeWords)
  const marks = markChanges(old, transactions)
  const why = refusal(page, plan, marks, old, fresh, by)
  if (why !== null) return { is: 'refused', why }
  const { doc } = page
  for (const { from, to, mark, value } of marks) writeMark(page, old, from, to, mark, value, by)
  const kinds = new Map<string, string>()
  old.forEach(({ attrs: { id, kind } }) => {
    if (id !== null) kinds.set(id, kind)
  })
  fresh.forEach(({ attrs: { id, kind } }) => {
    const was = kinds.get(id)
    if (was !== undefined && was !== kind) suggestKind(doc, id, kind, by.who)
  })
  return { is: 'written', ...writeText(page, plan, fresh, by) }
}

/**
 * What somebody typed over is struck whole: that it ends with the letter that the new word begins with is chance, and
 * the caret stands behind what was typed.
 */
const wholeWords: MatchStretch = (was, is) =>
  [...was, ...is].some(({ marker }) => marker !== null)
    ? matchStretch(was, is)
    : [
        ...is.map((token) => ({ do: 'insert' as const, token })),
        ...was.map((token) => ({ do: 'delete' as const, old: token })),
      ]

function refusal(
  { layout }: FieldPage,
  plan: readonly Edit[],
  marks: readonly MarkChange[],
  old: Node,
  fresh: Node,
  { mayWrite }: SuggestedBy,
): string | null {
  if (plan.some((edit) => edit.do === 'insert' && edit.first === null)) return MOVED
  const left = new Set(fresh.children.map(({ attrs }) => attrs.id))
  if (old.children.some(({ attrs }) => UNTOUCHED_KINDS.has(attrs.kind) && !left.has(attrs.id))) return FIGURES
  const before = new Map(old.children.map((node, at) => [node.attrs.id, { node, place: layout.shown[at] }]))
  for (const { attrs } of fresh.children) {
    const was = before.get(attrs.id)?.node
    if (
      was
        ? JSON.stringify(was.attrs.attributes) !== JSON.stringify(attrs.attributes)
        : UNTOUCHED_KINDS.has(attrs.kind)
    )
      return ATTRIBUTES
  }
  if (mayWrite) return null
  if (marks.some(({ mark }) => mark.type.name === 'note')) return NOTES
  const begins = plan.some(
    (edit) =>
      edit.do === 'insert' &&
      edit.first &&
      runsAt(fresh, edit.first, edit.text.length).some((run) => run.beginsNote),
  )
  return begins ? NOTES : null
}

interface MarkChange {
  /** On the old page. */
  from: number
  to: number
  mark: Mark
  value: true | string | null
}

/** Which words that were there were marked, or are no more. */
function markChanges(old: Node, transactions: readonly Transaction[]): MarkChange[] {
  const steps = transactions.flatMap((transaction) => transaction.steps)
  const maps = steps.map((step) => step.getMap())
  return steps.flatMap((step, at): MarkChange[] => {
    if (!(step instanceof AddMarkStep || step instanceof RemoveMarkStep)) return []
    const back = new Mapping(maps.slice(0, at)).invert()
    const [from, to] = [back.map(step.from, 1), Math.min(back.map(step.to, -1), old.content.size)]
    if (from >= to) return []
    const { mark } = step
    const href = mark.type.name === 'link' ? String(mark.attrs.href) : true
    return [{ from, to, mark, value: step instanceof AddMarkStep ? href : null }]
  })
}

function writeMark(
  { doc, field, layout, view }: FieldPage,
  old: Node,
  from: number,
  to: number,
  { type: { name } }: Mark,
  value: true | string | null,
  { who }: SuggestedBy,
): void {
  if (typeof value === 'string' && !isSafeLink(value)) return
  old.forEach((block, at, index) => {
    const [begin, end] = [Math.max(from, at + 1), Math.min(to, at + 1 + block.content.size)]
    const place = layout.shown[index]
    if (begin >= end || !place) return
    const [first, last] = [indexAt(layout, old, begin), indexAt(layout, old, end)]
    if (name === 'note') {
      setMark(doc, field, first, last, 'note', value)
      return
    }
    if (name !== 'bold' && name !== 'italic' && name !== 'link') return
    // What is only suggested is not on the page as such: whoever asks for it a second time does not want it any more.
    const segment = view.shown[index]
    const { pieces } = segment ? SuggestionView.of(doc).inBlock(view, segment) : { pieces: [] }
    const [low, high] = [first - place.start, last - place.start]
    const within = pieces.filter((piece) => piece.from < high && low < piece.to)
    const isAsked =
      within.reduce((sum, piece) => sum + Math.min(piece.to, high) - Math.max(piece.from, low), 0) ===
        high - low &&
      within.every(({ parts }) =>
        parts.some(
          (part) =>
            part.does === 'set-mark' && part.by === who.person && part.mark === name && part.value === value,
        ),
      )
    suggestMark(doc, field, first, last, name, isAsked ? undoneFrom(block, begin - at - 1, name) : value, who)
  })
}

/** How a character is marked without anybody's suggestion. */
function undoneFrom(block: Node, offset: number, name: 'bold' | 'italic' | 'link'): true | string | null {
  const { node } = block.childAfter(offset)
  return node ? (marksOfNode(node)[name] ?? null) : null
}

/**
 * From the last to the first, so that the indices before still hold: what is to be deleted stays where it is, and what
 * takes its place stands behind it.
 */
function writeText(
  { doc, field, text, layout }: FieldPage,
  plan: readonly Edit[],
  fresh: Node,
  { who, mayWrite }: SuggestedBy,
): { end: Y.RelativePosition | null; struck: Struck | null } {
  const doomed = plan.flatMap((edit): [number, number][] => {
    if (edit.do === 'delete') return [[edit.at, edit.at + edit.length]]
    // A block that is removed with its words: the break before it goes too.
    const place = edit.do === 'gone' ? layout.shown.find(({ id }) => id === edit.id) : undefined
    return place ? [[markerIndex(place), markerIndex(place) + 1]] : []
  })
  const ranges = joined(doomed)
  const behind = (at: number) => ranges.find(([from, to]) => from <= at && at < to)?.[1] ?? at
  const events = plan.flatMap((edit, order) =>
    edit.do === 'insert' || edit.do === 'begin' ? [{ at: behind(edit.at), order, edit }] : [],
  )
  const all = [...events, ...ranges.map(([at, to]) => ({ at, order: -1, to }))].sort(
    (a, b) => b.at - a.at || b.order - a.order,
  )
  const before = (index: number) => Y.createRelativePositionFromTypeIndex(text, index, -1)
  let end: Y.RelativePosition | null = null
  let struck: Struck | null = null
  for (const event of all) {
    if ('to' in event) {
      const to = before(event.to)
      suggestDelete(doc, field, event.at, event.to, who)
      struck = { from: before(event.at), to: (struck as Struck | null)?.to ?? to }
    } else if (event.edit.do === 'begin') {
      const { id, kind } = event.edit
      // A block that was moved keeps its place only if the new one comes behind its marker.
      const moved = layout.inText.some((place) => place.order !== null && markerIndex(place) === event.at)
      const at = moved ? event.at + 1 : event.at
      suggestSplit(doc, field, at, id, { ...who, onlySuggests: !mayWrite }, 'inside', kind)
      end ??= before(at + 1)
    } else if (event.edit.do === 'insert') {
      const { first } = event.edit
      let at = event.at
      const runs = first ? runsAt(fresh, first, event.edit.text.length) : []
      for (const run of runs) {
        suggestInsert(doc, field, at, run.text, who, mayWrite ? undefined : run.marks)
        if (mayWrite) correctMarks(doc, field, at, at + run.text.length, run.marks)
        at += run.text.length
      }
      end ??= before(at)
    }
  }
  return { end, struck }
}

interface FreshRun {
  text: string
  marks: Marks
  /** It is a note, and what stands before it is not. */
  beginsNote: boolean
}

/** Some characters of the fresh page, with their marks. */
function runsAt(
  fresh: Node,
  { block, offset }: { block: number; offset: number },
  length: number,
): FreshRun[] {
  const runs: FreshRun[] = []
  let at = 0
  let wasNote = false
  for (const node of fresh.child(block).children) {
    const words = node.textContent
    const marks = marksOfNode(node)
    const text = words.slice(Math.max(0, offset - at), Math.max(0, offset + length - at))
    if (text !== '') runs.push({ text, marks, beginsNote: marks.note === true && !wasNote })
    wasNote = marks.note === true
    at += words.length
  }
  return runs
}

function joined(ranges: readonly [number, number][]): [number, number][] {
  const out: [number, number][] = []
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = out.at(-1)
    if (last && from <= last[1]) last[1] = Math.max(last[1], to)
    else out.push([from, to])
  }
  return out
}
