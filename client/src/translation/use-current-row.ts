import { FIELDS } from '@copydesk/shared/copy'
import { useEffect, useState } from 'react'
import type { Fields } from '../story/use-fields.ts'
import { caretBlock } from './caret-block.ts'
import { keyOfBlock } from './row-key.ts'

/** The row in which somebody works: where the caret is, or what the focus was given to last. */
export function useCurrentRow({ ready }: Fields): [string | null, (key: string) => void] {
  const [current, setCurrent] = useState<string | null>(null)
  useEffect(() => {
    const stops = FIELDS.flatMap((field) => {
      const editor = ready[field]
      if (!editor) return []
      const look = () => {
        const id = caretBlock(editor)
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
