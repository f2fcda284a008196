import { useEffect, useState } from 'react'
import type { Fields } from '../../story/use-fields.ts'
import { caretBlock } from '../caret-block.ts'

/** Id of the block that the caret is in; keys within it draw nothing anew. */
export function useCaretBlock({ active }: Pick<Fields, 'active'>): string | null {
  const [block, setBlock] = useState<string | null>(null)
  useEffect(() => {
    if (!active) return
    const look = () => setBlock(caretBlock(active))
    look()
    active.editor.on('selectionUpdate', look)
    active.editor.on('focus', look)
    return () => {
      active.editor.off('selectionUpdate', look)
      active.editor.off('focus', look)
    }
  }, [active])
  return block
}
