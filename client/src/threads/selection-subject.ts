import type { Subject } from '@copydesk/shared/threads'
import type { FieldEditor } from '../editor/index.ts'

/** As much of the words as a comment keeps. */
const QUOTED = 500

/** What the selection of a field is of: a stretch, or where nothing is selected the block that the caret is in. */
export function selectionSubject({ editor, binding, field }: FieldEditor): Subject | null {
  if (editor.isDestroyed) return null
  const { page } = binding
  const { doc, selection } = editor.state
  const ranges: [number, number, number][] = []
  const words: string[] = []
  let block: string | null = null
  let row = 0
  doc.forEach((node, offset) => {
    const place = page.layout.shown[row++]
    const start = offset + 1
    const isCaretHere = selection.from >= offset && selection.from < offset + node.nodeSize
    const [from, to] = selection.empty
      ? isCaretHere
        ? [0, node.content.size]
        : [0, 0]
      : [Math.max(0, selection.from - start), Math.min(node.content.size, selection.to - start)]
    if (!place) return
    if (selection.empty && isCaretHere) block = place.id
    if (from >= to) return
    if (!selection.empty) block ??= place.id
    ranges.push(...page.view.rangesBetween(place.start + from, place.start + to))
    words.push(node.textBetween(from, to))
  })
  const quote = words.join('\n').slice(0, QUOTED).toWellFormed()
  if (ranges.length > 0 && !(selection.empty && field === 'body' && block !== null))
    return selection.empty ? { on: 'field', field } : { on: 'stretch', field, block, quote, ranges }
  if (selection.empty && block !== null && field === 'body') return { on: 'block', block, quote, ranges }
  return { on: 'field', field }
}
