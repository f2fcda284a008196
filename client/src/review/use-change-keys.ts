import { type RefObject, useEffect } from 'react'

/** J and K go from change to change, Ctrl+Enter clears. Nothing can be typed on this page but into a note. */
export function useChangeKeys({
  copy,
  onClear,
}: {
  copy: RefObject<HTMLElement | null>
  /** Absent where nothing is cleared. */
  onClear?: () => void
}) {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (
        event.defaultPrevented ||
        (event.target as Element | null)?.closest(
          'input:not([type=radio], [type=checkbox]), textarea, select, dialog',
        )
      )
        return
      if (onClear && event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault()
        onClear()
      } else if (!event.ctrlKey && !event.metaKey && !event.altKey) {
        const step = { j: 1, k: -1 }[event.key.toLowerCase()]
        if (step) go(copy.current, step)
      }
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [copy, onClear])
}

function go(copy: HTMLElement | null, step: number) {
  const changes = [...(copy?.querySelectorAll<HTMLElement>('[data-change]') ?? [])]
  const at = changes.indexOf(document.activeElement as HTMLElement)
  const next = at < 0 ? (step > 0 ? 0 : changes.length - 1) : at + step
  const target = changes[next]
  target?.focus({ preventScroll: true })
  target?.scrollIntoView({ block: 'center' })
}
