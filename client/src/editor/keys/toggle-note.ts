import type { MarkType, ResolvedPos } from '@tiptap/pm/model'
import type { Command } from '@tiptap/pm/state'

/**
 * Makes the selection a note, or words of the copy again. With a caret: begins a note, leaves the one that ends here, and
 * inside of one makes the whole of it copy again.
 */
export const toggleNote: Command = (state, dispatch) => {
  const { schema, selection, storedMarks, doc, tr } = state
  const type = schema.marks.note as MarkType
  const { $from, from, to, empty } = selection
  if (!$from.parent.isTextblock) return false
  if (!empty) {
    const all = isAll(doc, from, to, type)
    dispatch?.((all ? tr.removeMark(from, to, type) : tr.addMark(from, to, type.create())).scrollIntoView())
    return true
  }
  const within = [$from.nodeBefore, $from.nodeAfter].every((node) => node && type.isInSet(node.marks))
  if (within && !storedMarks) {
    const [start, end] = stretchAround($from, type)
    dispatch?.(tr.removeMark(start, end, type))
  } else {
    const isOn = type.isInSet(storedMarks ?? $from.marks())
    dispatch?.(isOn ? tr.removeStoredMark(type) : tr.addStoredMark(type.create()))
  }
  return true
}

function isAll(doc: ResolvedPos['doc'], from: number, to: number, type: MarkType): boolean {
  let all = true
  doc.nodesBetween(from, to, (node) => {
    if (node.isText && !type.isInSet(node.marks)) all = false
  })
  return all
}

/** The neighbouring words of the block that are marked too. */
function stretchAround($at: ResolvedPos, type: MarkType): [from: number, to: number] {
  const { parent } = $at
  let first = $at.index() - 1
  let last = $at.index()
  while (first > 0 && type.isInSet(parent.child(first - 1).marks)) first--
  while (last + 1 < parent.childCount && type.isInSet(parent.child(last + 1).marks)) last++
  const start = $at.start()
  const endOf = (index: number) =>
    Array.from({ length: index + 1 }, (_, at) => parent.child(at).nodeSize).reduce((a, b) => a + b, 0)
  return [start + endOf(first) - parent.child(first).nodeSize, start + endOf(last)]
}
