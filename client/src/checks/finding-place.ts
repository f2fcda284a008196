import type { PageFinding } from '@copydesk/shared/checks'
import { fieldOf } from '@copydesk/shared/translation/standing'
import { TextSelection } from '@tiptap/pm/state'
import type { FieldEditor } from '../editor/index.ts'
import { writeApart } from '../editor/write-apart.ts'
import type { Fields } from '../story/use-fields.ts'

interface Stretch {
  editor: FieldEditor
  from: number
  to: number
}

interface BlockStretch extends Stretch {
  text: string
  /** Where each of its characters stands on the page. */
  at: readonly number[]
}

/** Where a block stands on the page as readers get it: without notes, and without the spaces at its ends. */
function stretchOf(fields: Fields, block: string): BlockStretch | null {
  const editor = fields.ready[fieldOf(block)]
  if (!editor || editor.editor.isDestroyed) return null
  let found: BlockStretch | null = null
  editor.editor.state.doc.forEach((node, offset) => {
    if (found || (editor.field === 'body' && node.attrs.id !== block)) return
    let text = ''
    const at: number[] = []
    node.forEach((child, inside) => {
      if (!child.isText || child.marks.some(({ type }) => type.name === 'note')) return
      for (let nth = 0; nth < child.nodeSize; nth++) at.push(offset + 1 + inside + nth)
      text += child.text ?? ''
    })
    const begins = text.length - text.trimStart().length
    const words = text.trim()
    const places = at.slice(begins, begins + words.length)
    const from = places[0] ?? offset + 1
    found = { editor, from, to: (places.at(-1) ?? from - 1) + 1, text: words, at: places }
  })
  return found
}

/** Where the words of a finding stand now; null where they are missing, or were changed since. */
export function wordsOf(fields: Fields, { block, place, localized }: PageFinding): Stretch | null {
  const stretch = place && stretchOf(fields, block)
  if (!stretch || stretch.text.slice(place.from, place.to) !== localized?.text) return null
  if (place.from === place.to) {
    const from = stretch.at[place.from] ?? stretch.to
    return { editor: stretch.editor, from, to: from }
  }
  const [from, last] = [stretch.at[place.from], stretch.at[place.to - 1]]
  if (from === undefined || last === undefined) return null
  // A note in the middle of them is no part of what would be mended.
  return last - from === place.to - place.from - 1 ? { editor: stretch.editor, from, to: last + 1 } : null
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
