import type { Field } from '@copydesk/shared/copy'
import { useEffect, useState } from 'react'
import { indexAt } from '../editor/binding/layout.ts'
import type { FieldEditor } from '../editor/index.ts'
import type { Fields } from '../story/use-fields.ts'

/** What is selected, or where the caret stands. */
export interface Selected {
  editor: FieldEditor
  field: Field
  /** Position of the caret. */
  head: number
  /** Ids of the selected characters; empty for a caret alone. */
  ranges: [number, number, number][]
}

/** A selection is drawn with many moves of the hand: it is asked about when the hand rests. */
const RESTS_MS = 350

/** What somebody has selected in the copy, or last had before they went to the panel. */
export function useSelected({ active }: Pick<Fields, 'active'>): Selected | null {
  const [selected, setSelected] = useState<Selected | null>(null)
  useEffect(() => {
    if (!active) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = () => {
      clearTimeout(timer)
      timer = setTimeout(() => setSelected(selectedIn(active)), RESTS_MS)
    }
    look()
    active.editor.on('selectionUpdate', look)
    active.editor.on('focus', look)
    return () => {
      clearTimeout(timer)
      active.editor.off('selectionUpdate', look)
      active.editor.off('focus', look)
    }
  }, [active])
  return selected
}

function selectedIn(editor: FieldEditor): Selected | null {
  if (editor.editor.isDestroyed) return null
  const { state } = editor.editor
  const { layout, view } = editor.binding.page
  const { from, to, head } = state.selection
  const [start, end] = [indexAt(layout, state.doc, from), indexAt(layout, state.doc, to)]
  const ranges = start < end ? view.rangesBetween(start, end) : []
  return { editor, field: editor.field, head, ranges }
}
