import { useEffect } from 'react'
import { isForPage } from '../ui/held-keys.ts'

export interface AfterReadActs {
  go: (by: 1 | -1) => void
  onSeen: () => void
  onQuery: () => void
  onCorrect: () => void
}

const typing = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest('input, textarea, [popover]') !== null

/** J and K go through what went out, S has seen it, Q asks about it, C begins its correction. */
export function useAfterReadKeys({ go, onSeen, onQuery, onCorrect }: AfterReadActs): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target) || !isForPage(event)) return
      const acts: Record<string, () => void> = {
        j: () => go(1),
        k: () => go(-1),
        s: onSeen,
        q: onQuery,
        c: onCorrect,
      }
      const key = event.key.toLowerCase()
      const act = acts[key]
      if (!act) return
      event.preventDefault()
      // Held down it would have seen what nobody has read yet; going through the list it may be held.
      if (!event.repeat || key === 'j' || key === 'k') act()
    }
    window.addEventListener('keydown', pressed)
    return () => window.removeEventListener('keydown', pressed)
  }, [go, onSeen, onQuery, onCorrect])
}
