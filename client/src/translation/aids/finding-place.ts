import { fieldOf } from '@copydesk/shared/translation/standing'
import { TextSelection } from '@tiptap/pm/state'
import type { FieldEditor } from '../../editor/index.ts'
import { writeApart } from '../../editor/write-apart.ts'
import type { Fields } from '../../story/use-fields.ts'
import type { PageFinding } from './findings-in.ts'

interface Stretch {
  editor: FieldEditor
  from: number
  to: number
}

/** Where a block stands on the page, without the spaces at its ends. */
function stretchOf(fields: Fields, block: string): (Stretch & { text: string }) | null {
  const editor = fields.ready[fieldOf(block)]
  if (!editor || editor.editor.isDestroyed) return null
  let found: (Stretch & { text: string }) | null = null
  editor.editor.state.doc.forEach((node, offset) => {
    if (found || (editor.field === 'body' && node.attrs.id !== block)) return
    const text = node.textContent
    const from = offset + 1 + text.length - text.trimStart().length
    found = { editor, from, to: from + text.trim().length, text: text.trim() }
  })
  return found
}

/** Where the words of a finding stand now; null where they are missing, or were changed since. */
export function wordsOf(fields: Fields, { block, place, localized }: PageFinding): Stretch | null {
  const stretch = place && stretchOf(fields, block)
  if (!stretch || stretch.text.slice(place.from, place.to) !== localized?.text) return null
  return { editor: stretch.editor, from: stretch.from + place.from, to: stretch.from + place.to }
}

/** Goes to the words, or to the end of their block. */
export function goTo(fields: Fields, finding: PageFinding): void {
  const words = wordsOf(fields, finding)
  const block = stretchOf(fields, finding.block)
  const place = words ?? (block && { ...block, from: block.to })
  if (!place) return
  const { view, state } = place.editor.editor
  const selection = TextSelection.create(state.doc, place.from, place.to)
  // The selection first: whoever presses a key at once means these words.
  view.dispatch(state.tr.setSelection(selection).scrollIntoView())
  view.focus()
}

/** Puts what should stand there in the place of the words; one key takes it back. */
export function mend(fields: Fields, finding: PageFinding): boolean {
  const words = wordsOf(fields, finding)
  if (!words || finding.mend === null || !writeApart(words.editor.editor.view, finding.mend, words))
    return false
  // What was pressed in the panel is gone with the finding; and Ctrl+Z must find what it takes back.
  words.editor.editor.view.focus()
  return true
}
