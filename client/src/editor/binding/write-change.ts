import { correctMarks, setBlockAttribute } from '@copydesk/shared/copy'
import type { Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { generateKeyBetween } from 'fractional-indexing'
import { marksOfNode } from './block-nodes.ts'
import { changedRanges } from './changed-ranges.ts'
import type { FieldPage } from './field-page.ts'
import { type Edit, planEdits } from './plan-edits.ts'
import { startsIn } from './starts-in.ts'

/** Writes into the shared document what made `fresh` out of `old`. To be called in one transaction. */
export function writeChange(
  page: FieldPage,
  old: Node,
  fresh: Node,
  transactions: readonly Transaction[],
): void {
  // What is only suggested must not become copy by being typed again. The page then has more words than the text.
  let isAhead = false
  const isCopy = (block: number, offset: number) => {
    const isSuggested = page.isOnlySuggested(block, offset)
    isAhead ||= isSuggested
    return !isSuggested
  }
  writeText(page, planEdits(page.layout, old, fresh, changedRanges(transactions), undefined, isCopy))
  const before = new Map<string | null, Node>()
  old.forEach((node) => {
    before.set(node.attrs.id, node)
  })
  const touched: Node[] = []
  fresh.forEach((node) => {
    const was = before.get(node.attrs.id)
    if (was === node) return
    touched.push(node)
    writeAttributes(page, was, node)
  })
  if (!isAhead) writeMarks(page, touched)
}

/** Deletions first; then insertions from the last to the first, so that the indices before them still hold. */
function writeText({ text, doc, layout }: FieldPage, edits: readonly Edit[]): void {
  const deletions = edits.filter((edit) => edit.do === 'delete').sort((a, b) => b.at - a.at)
  for (const { at, length } of deletions) text.delete(at, length)
  const shifted = (index: number) =>
    deletions.reduce((sum, { at, length }) => sum - Math.max(0, Math.min(length, index - at)), index)
  const insertions = edits.flatMap((edit, order) =>
    edit.do === 'insert' || edit.do === 'begin' ? [{ edit, order }] : [],
  )
  insertions.sort((a, b) => b.edit.at - a.edit.at || b.order - a.order)
  for (const { edit } of insertions) {
    const at = shifted(edit.at)
    if (edit.do === 'insert') text.insert(at, edit.text.toWellFormed())
    else {
      text.insertEmbed(at, { b: edit.id, k: edit.kind })
      const order = edit.order ?? (edit.isFirst ? placeBefore(layout.shown[0]?.order ?? null) : null)
      if (order !== null) setBlockAttribute(doc, edit.id, 'ord', order)
    }
  }
  for (const edit of edits) if (edit.do === 'gone') setBlockAttribute(doc, edit.id, 'gone', true)
}

/** A moved block comes first: what is to stand before it needs a place of its own. */
const placeBefore = (order: string | null): string | null =>
  order === null ? null : generateKeyBetween(null, order)

function writeAttributes({ doc }: FieldPage, was: Node | undefined, node: Node): void {
  const { id, kind, attributes, gone } = node.attrs
  if (id === null) return
  if (was && was.attrs.kind !== kind) setBlockAttribute(doc, id, 'kind', kind)
  // A block that is written in again is one again, also the last of all that were removed.
  if (!gone) setBlockAttribute(doc, id, 'gone', null)
  const before: Record<string, unknown> = was?.attrs.attributes ?? {}
  for (const [name, value] of Object.entries(attributes as Record<string, unknown>)) {
    if (JSON.stringify(before[name]) !== JSON.stringify(value)) setBlockAttribute(doc, id, name, value)
  }
}

/** What was typed inherits its marks; only where the page shows others is an operation written. */
function writeMarks({ doc, field, text, view }: FieldPage, touched: readonly Node[]): void {
  // Where no mark is or was, none can be wrong: most keys end here.
  const isPlain = touched.every((node) => {
    const known = view.segmentByKey(node.attrs.id)
    return (known?.operations.size ?? 0) === 0 && node.children.every(({ marks }) => marks.length === 0)
  })
  if (isPlain) return
  const starts = startsIn(text)
  for (const node of touched) {
    let at = starts.get(node.attrs.id ?? '')
    if (at === undefined) continue
    for (const words of node.children) {
      correctMarks(doc, field, at, at + words.nodeSize, marksOfNode(words))
      at += words.nodeSize
    }
  }
}
