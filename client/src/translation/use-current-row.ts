import { FIELDS, type Field } from '@copydesk/shared/copy'
import { HEADLINE, STANDFIRST } from '@copydesk/shared/translation/standing'
import { useEffect, useState } from 'react'
import type { FieldEditor } from '../editor/index.ts'
import type { Fields } from '../story/use-fields.ts'
import { keyOfBlock } from './row-key.ts'

/** The row in which somebody works: where the caret is, or what the focus was given to last. */
export function useCurrentRow({ ready }: Fields): [string | null, (key: string) => void] {
  const [current, setCurrent] = useState<string | null>(null)
  useEffect(() => {
    const stops = FIELDS.flatMap((field) => {
      const editor = ready[field]
      if (!editor) return []
      const look = () => {
        const id = blockOf(editor, field)
        if (id !== null) setCurrent(keyOfBlock(id))
      }
      editor.editor.on('focus', look)
      editor.editor.on('selectionUpdate', look)
      return [
        () => {
          editor.editor.off('focus', look)
          editor.editor.off('selectionUpdate', look)
        },
      ]
    })
    return () => {
      for (const stop of stops) stop()
    }
  }, [ready])
  return [current, setCurrent]
}

function blockOf({ editor }: FieldEditor, field: Field): string | null {
  if (field !== 'body') return field === 'headline' ? HEADLINE : STANDFIRST
  const { $head } = editor.state.selection
  const block = editor.state.doc.maybeChild($head.index(0))
  return (block?.attrs.id as string | null | undefined) ?? null
}
