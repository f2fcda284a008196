import { type RefObject, useEffect } from 'react'
import { isForPage } from '../ui/held-keys.ts'

/** J and K or the arrows move through what can be opened; Enter opens, since each is a link. */
export function useRowKeys(within: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || !isForPage(event)) return
      const by = { j: 1, J: 1, ArrowDown: 1, k: -1, K: -1, ArrowUp: -1 }[event.key]
      if (!by) return
      const rows = [...(within.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])]
      const here = rows.findIndex((row) => row.matches(':focus'))
      const next = rows[Math.min(Math.max(here + by, 0), rows.length - 1)]
      if (!next) return
      event.preventDefault()
      next.focus()
    }
    window.addEventListener('keydown', pressed)
    return () => window.removeEventListener('keydown', pressed)
  }, [within])
}
