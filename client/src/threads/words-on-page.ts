import type { Piece } from '@copydesk/shared/threads'
import type { FieldEditor } from '../editor/index.ts'
import type { Fields } from '../story/use-fields.ts'

/** Where a piece stands on the page: positions in its field's editor. Null where the page does not show it so now. */
export function pieceOnPage(
  fields: Fields,
  { field, row, from, to }: Piece,
): { editor: FieldEditor; from: number; to: number } | null {
  const editor = fields.ready[field]
  if (!editor || editor.editor.isDestroyed) return null
  const { doc } = editor.editor.state
  const place = editor.binding.page.layout.shown[row]
  if (!place || row >= doc.childCount) return null
  let at = 1
  for (let before = 0; before < row; before++) at += doc.child(before).nodeSize
  const size = doc.child(row).content.size
  const within = (index: number) => at + Math.min(size, Math.max(0, index - place.start))
  return { editor, from: within(from), to: within(to) }
}

/** The same as the browser has it. */
export function rangeOf(fields: Fields, piece: Piece): Range | null {
  const place = pieceOnPage(fields, piece)
  if (!place || place.from === place.to) return null
  const { view } = place.editor.editor
  const [start, end] = [view.domAtPos(place.from, 1), view.domAtPos(place.to, -1)]
  const range = new Range()
  range.setStart(start.node, start.offset)
  range.setEnd(end.node, end.offset)
  return range
}

/** Brings words into view, without touching anybody's caret. */
export function showWords(fields: Fields, pieces: readonly Piece[] | null): void {
  const [first] = pieces ?? []
  const range = first && rangeOf(fields, first)
  if (!range) return
  const { top, bottom } = range.getBoundingClientRect()
  if (top > 90 && bottom < window.innerHeight - 60) return
  const around = range.startContainer
  const element = around instanceof Element ? around : around.parentElement
  element?.scrollIntoView({ block: 'center' })
}
