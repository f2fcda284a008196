import { type Suggestion, SuggestionView } from '@copydesk/shared/copy'
import { Fragment, type Node, Slice } from '@tiptap/pm/model'
import type { EditorView } from '@tiptap/pm/view'
import type { FieldPage } from '../binding/field-page.ts'
import { oneBlock } from '../paste/one-block.ts'
import { withinNote } from '../paste/within-note.ts'

/** What was copied last by somebody who suggests, and the same without what is only suggested in it. */
let last: { words: string; copy: Slice } | null = null

/**
 * What is copied, cut or dragged: what readers get. What colleagues only suggested must not become copy by being moved.
 * Whoever suggests takes all of it along, since what they paste is a suggestion too.
 */
export function copiedWords(slice: Slice, view: EditorView, page: FieldPage, suggests: boolean): Slice {
  const copy = withoutSuggested(slice, view, page)
  last = suggests && copy !== slice ? { words: wordsOf(slice), copy } : null
  return suggests ? slice : copy
}

/** What is pasted or dropped as copy, and was copied while one suggested: without what was only suggested in it. */
export function pastedWords(slice: Slice, view: EditorView, page: FieldPage, suggests: boolean): Slice {
  if (suggests || last === null || wordsOf(slice) !== last.words) return slice
  return withinNote(page.field === 'body' ? last.copy : oneBlock(last.copy), view)
}

/** The way into a field and back changes spaces and breaks. */
const wordsOf = ({ content }: Slice): string => content.textBetween(0, content.size).replace(/\s/g, '')

const isInsertion = ({ does }: Suggestion): boolean => does === 'insert'

function withoutSuggested(slice: Slice, { state }: EditorView, page: FieldPage): Slice {
  const { selection, doc } = state
  // What is dragged without being selected has nothing that says where it stands.
  if (!selection.content().content.eq(slice.content)) return slice
  const suggestions = SuggestionView.of(page.doc)
  const blocks: Node[] = []
  let hasChanged = false
  doc.forEach((block, at, index) => {
    const [from, to] = [
      Math.max(selection.from - at - 1, 0),
      Math.min(selection.to - at - 1, block.content.size),
    ]
    if (selection.from > at + block.nodeSize - 1 || selection.to < at + 1) return
    const segment = page.view.shown[index]
    const { pieces, marker } = segment ? suggestions.inBlock(page.view, segment) : { pieces: [], marker: [] }
    let words = Fragment.empty
    let done = from
    for (const piece of pieces) {
      if (piece.to <= done || piece.from >= to || !piece.parts.some(isInsertion)) continue
      hasChanged = true
      if (piece.from > done) words = words.append(block.content.cut(done, piece.from))
      done = piece.to
    }
    if (done < to) words = words.append(block.content.cut(done, to))
    const before = blocks.at(-1)
    if (before && marker.some(isInsertion)) {
      hasChanged = true
      blocks[blocks.length - 1] = before.copy(before.content.append(words))
    } else blocks.push(block.copy(words))
  })
  return hasChanged ? new Slice(Fragment.from(blocks), slice.openStart, slice.openEnd) : slice
}
