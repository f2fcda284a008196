import { countWordsIn } from '@copydesk/shared/copy'
import { useEffect, useState } from 'react'

/** How many words of the copy are selected. */
export function useSelectedWords(language: string): number {
  const [count, setCount] = useState(0)
  useEffect(() => {
    const selected = () => {
      const selection = document.getSelection()
      const inCopy = selection?.anchorNode?.parentElement?.closest('[data-copy-field]')
      const text = selection && !selection.isCollapsed && inCopy ? selection.toString() : ''
      setCount(countWordsIn(text, language))
    }
    document.addEventListener('selectionchange', selected)
    return () => document.removeEventListener('selectionchange', selected)
  }, [language])
  return count
}
