import { typed } from '@copydesk/shared/translation'
import type { Node } from '@tiptap/pm/model'
import type { Typesetting } from '../field-editor.ts'
import { writeApart } from '../write-apart.ts'

/** Longer than any sentence: a quotation that began before it is not looked for. */
const LOOKED_BACK = 2000

/** What was set last, as long as nothing has happened since. */
interface LastSet {
  doc: Node
  from: number
  to: number
  plain: string
}

/**
 * Quotation marks and the spaces around signs become those of the language while one types. What was typed is written
 * first and then set, as a step of its own: Backspace or Ctrl+Z gives back the plain character.
 */
export function setAsTyped(language: string): Typesetting {
  let last: LastSet | null = null
  return {
    text(view, from, to, text) {
      last = null
      // An input method, a dead key or a paste says itself what it means.
      if (view.composing || [...text].length !== 1) return false
      const { parent, parentOffset } = view.state.doc.resolve(from)
      const before = parent.textBetween(Math.max(0, parentOffset - LOOKED_BACK), parentOffset)
      const set = typed(before, text, language)
      if (set.replaces === 0 && set.text === text) return false
      view.dispatch(view.state.tr.insertText(text, from, to).scrollIntoView())
      const start = from - set.replaces
      const plain = before.slice(before.length - set.replaces) + text
      writeApart(view, set.text, { from: start, to: from + text.length })
      last = { doc: view.state.doc, from: start, to: start + set.text.length, plain }
      return true
    },
    key(view, event) {
      const { doc, selection } = view.state
      if (event.key !== 'Backspace' || event.ctrlKey || event.metaKey || event.altKey || view.composing)
        return false
      if (!last || last.doc !== doc || !selection.empty || selection.head !== last.to) return false
      writeApart(view, last.plain, last)
      last = null
      return true
    },
  }
}
