import { useSyncExternalStore } from 'react'
import type { FieldEditor } from '../field-editor.ts'

/** What the buttons show of the place where the caret stands. */
export interface Here {
  bold: boolean
  italic: boolean
  link: boolean
  note: boolean
  kind: string
  isEditable: boolean
}

const NOWHERE: Here = {
  bold: false,
  italic: false,
  link: false,
  note: false,
  kind: 'paragraph',
  isEditable: false,
}

/** The place of the caret, read again only when it says something else. */
export function useEditorState(fieldEditor: FieldEditor | null): Here {
  const subscribe = (changed: () => void) => {
    fieldEditor?.editor.on('transaction', changed).on('update', changed)
    return () => {
      fieldEditor?.editor.off('transaction', changed).off('update', changed)
    }
  }
  const words = useSyncExternalStore(subscribe, () => JSON.stringify(read(fieldEditor)))
  return JSON.parse(words) as Here
}

function read(fieldEditor: FieldEditor | null): Here {
  if (!fieldEditor || fieldEditor.editor.isDestroyed) return NOWHERE
  const { editor } = fieldEditor
  return {
    bold: editor.isActive('bold'),
    italic: editor.isActive('italic'),
    link: editor.isActive('link'),
    note: editor.isActive('note'),
    kind: String(editor.state.selection.$from.parent.attrs.kind ?? 'paragraph'),
    isEditable: editor.isEditable,
  }
}
