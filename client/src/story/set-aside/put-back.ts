import { addCredit, changeCredit, readRole } from '@copydesk/shared/credits'
import type { Doc } from 'yjs'
import type { FieldEditor } from '../../editor/index.ts'
import type { AsidePlace, SetAside } from '../../sync/index.ts'
import type { Fields } from '../use-fields.ts'

/** Where words can be put back: an edition that is open to be written in. */
export interface OpenCopy {
  doc: Doc
  fields: Pick<Fields, 'ready'>
  /** What somebody puts back is a suggestion: they may not write. */
  onlySuggests: boolean
}

/**
 * Puts words that were set aside back into the copy, as whoever does it would type them, to be undone like that: at the
 * end of their field, in the body as blocks of their own. False where there is nothing to put them into.
 */
export function putBack(
  { doc, fields, onlySuggests }: OpenCopy,
  aside: SetAside,
  part: NonNullable<AsidePlace['part']>,
): boolean {
  switch (part.of) {
    case 'pieces': {
      const piece = aside.pieces[part.at]
      const editor = piece && fields.ready[piece.field]
      // What was only suggested does not become copy by being put back.
      const asSuggestion = onlySuggests || piece?.is === 'suggestion'
      if (!editor || (asSuggestion && editor.binding.suggesting === null)) return false
      typeAtEnd(editor, piece.text, piece.is === 'note')
      return true
    }
    case 'values': {
      const value = aside.values[part.at]
      if (value) doc.getMap('fields').set(value.name, value.value)
      return value !== undefined
    }
    case 'credits': {
      const credit = aside.credits[part.at]
      const role = readRole(credit?.role ?? '')
      if (!credit || !role) return false
      const { place, byline, uncertain } = credit.said
      doc.transact(() =>
        changeCredit(doc, addCredit(doc, credit.contributor, role), {
          ...(typeof place === 'string' && { place }),
          ...(typeof byline === 'boolean' && { byline }),
          ...(typeof uncertain === 'boolean' && { uncertain }),
        }),
      )
      return true
    }
    default:
      return part.of satisfies never
  }
}

function typeAtEnd({ editor, field }: FieldEditor, text: string, isNote: boolean) {
  const { state, view } = editor
  const { schema } = state
  const { block } = schema.nodes
  const marks = isNote && schema.marks.note ? [schema.marks.note.create()] : []
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const end = state.doc.content.size
  if (field === 'body' && block)
    view.dispatch(
      state.tr.insert(
        end,
        lines.map((line) => block.create(null, schema.text(line, marks))),
      ),
    )
  else {
    const isEmpty = state.doc.textContent === ''
    view.dispatch(
      state.tr.insert(end - 1, schema.text(`${isEmpty ? '' : ' '}${lines.join(' ').trim()}`, marks)),
    )
  }
}
