import { useEffect, useState } from 'react'

/** How many words of the copy are selected. */
export function useSelectedWords(language: string): number {
  const [count, setCount] = useState(0)
  useEffect(() => {
    const words = new Intl.Segmenter(language, { granularity: 'word' })
    const selected = () => {
      const selection = document.getSelection()
      const inCopy = selection?.anchorNode?.parentElement?.closest('[data-copy-field]')
      const text = selection && !selection.isCollapsed && inCopy ? selection.toString() : ''
      let found = 0
      for (const { isWordLike } of words.segment(text)) if (isWordLike) found++
      setCount(found)
    }
    document.addEventListener('selectionchange', selected)
    return () => document.removeEventListener('selectionchange', selected)
  }, [language])
  return count
}
