import type { Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { changedRanges } from './changed-ranges.ts'
import type { FieldPage } from './field-page.ts'
import { type Edit, planEdits } from './plan-edits.ts'

/** Writes into the shared text what made `fresh` out of `old`. */
export function writeChange(
  page: FieldPage,
  old: Node,
  fresh: Node,
  transactions: readonly Transaction[],
): void {
  const edits = planEdits(page.layout, old, fresh, changedRanges(transactions))
  writeText(page, edits)
  writeAttributes(page, old, fresh)
}

/** Deletions first; then insertions from the last to the first, so that the indices before them still hold. */
function writeText({ text, attributes }: FieldPage, edits: readonly Edit[]): void {
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
    if (edit.do === 'insert') text.insert(at, edit.text)
    else text.insertEmbed(at, { b: edit.id, k: edit.kind })
  }
  for (const edit of edits) if (edit.do === 'gone') attributes.set(`${edit.id}@gone`, true)
}

function writeAttributes({ attributes }: FieldPage, old: Node, fresh: Node): void {
  const before = new Map<string, Node>()
  old.forEach((node) => {
    if (node.attrs.id !== null) before.set(node.attrs.id, node)
  })
  fresh.forEach((node) => {
    const id = node.attrs.id as string | null
    const was = id === null ? undefined : before.get(id)
    if (was && was.attrs.kind !== node.attrs.kind) attributes.set(`${id}@kind`, node.attrs.kind)
  })
}
