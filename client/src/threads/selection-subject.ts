import { FIELDS, markerIdOf } from '@copydesk/shared/copy'
import { quoteOf, type Subject } from '@copydesk/shared/threads'
import type { FieldEditor } from '../editor/index.ts'
import type { Fields } from '../story/use-fields.ts'

/** The field that something is selected in: whoever may only read is in none of them with the focus. */
export function selectedField(fields: Fields): FieldEditor | null {
  const node = document.getSelection()?.anchorNode ?? null
  for (const field of FIELDS) {
    const one = fields.ready[field]
    if (one && !one.editor.isDestroyed && one.editor.view.dom.contains(node)) return one
  }
  return fields.active?.editor.isDestroyed === false ? fields.active : null
}

/** What is selected: a stretch, or where nothing is the block that the caret is in. All of it for nobody's selection. */
export function selectionSubject(fields: Fields): Subject {
  const selected = selectedField(fields)
  return selected ? subjectIn(selected) : { on: 'edition' }
}

function subjectIn({ editor, binding, field }: FieldEditor): Subject {
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
    // The second of two blocks with one id has a name of this page's alone.
    const name = place.id === null ? null : markerIdOf(place.id)
    if (selection.empty && isCaretHere) block = name
    if (from >= to) return
    if (!selection.empty) block ??= name
    ranges.push(...page.view.rangesBetween(place.start + from, place.start + to))
    words.push(node.textBetween(from, to))
  })
  const quote = quoteOf(words.join('\n'))
  if (ranges.length > 0 && !(selection.empty && field === 'body' && block !== null))
    return selection.empty ? { on: 'field', field } : { on: 'stretch', field, block, quote, ranges }
  if (selection.empty && block !== null && field === 'body') return { on: 'block', block, quote, ranges }
  return { on: 'field', field }
}
