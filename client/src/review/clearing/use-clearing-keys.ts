import { useEffect, useRef } from 'react'
import { isForPage, isHeld } from '../../ui/held-keys.ts'

const STEPS: Record<string, 1 | -1 | undefined> = { KeyJ: 1, KeyK: -1 }

interface Keys {
  /** @param withCaret somebody is in the copy, and goes on writing there. */
  onStep: (by: 1 | -1, withCaret: boolean) => void
  onClear: () => void
  onQuery: () => void
}

/** J, K and Q beside the copy; with Alt (for a query Alt and Shift) while one writes in it. Ctrl+Enter clears. */
export function useClearingKeys(keys: Keys): void {
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const { onStep, onClear, onQuery } = latest.current
      if (event.defaultPrevented || !isForPage(event)) return
      const target = event.target as Element | null
      if (
        target?.closest(
          'input:not([type=radio], [type=checkbox]), textarea, select, [role=combobox], [role=menu]',
        )
      )
        return
      const isInCopy = target?.closest('[contenteditable=true]') != null
      const { code, altKey, ctrlKey, metaKey, shiftKey } = event
      const bare = !altKey && !ctrlKey && !metaKey && !shiftKey
      const withAlt = altKey && !ctrlKey && !metaKey && !shiftKey
      // With Alt, a Mac writes another letter.
      const step = STEPS[withAlt ? code : `Key${event.key.toUpperCase()}`]
      if (step && (isInCopy ? withAlt : bare)) onStep(step, isInCopy)
      else if (code === 'KeyQ' && (isHeld(event) || (bare && !isInCopy))) onQuery()
      else if (event.key === 'Enter' && (ctrlKey || metaKey) && !altKey && !shiftKey) onClear()
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [])
}
