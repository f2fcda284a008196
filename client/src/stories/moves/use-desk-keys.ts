import { useEffect, useRef } from 'react'
import type { Placed } from '../grouping.ts'
import { DESK_KEYS } from './desk-keys.ts'
import type { Moves } from './use-moves.ts'

/** The story whose line or card has the focus. */
export function placedHere(all: readonly Placed[]): Placed | undefined {
  const { activeElement } = document
  const row = activeElement?.closest('li')?.querySelector<HTMLElement>('[data-row]')
  return row ? all.find(({ story }) => story.id === row.dataset.row) : undefined
}

const typing = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  target.closest('input, textarea, select, [contenteditable], dialog, [popover]') !== null

/** C takes the story that one is at, G gives it back, R returns it. */
export function useDeskKeys(all: readonly Placed[], { claim, giveBack, beginReturn }: Moves): void {
  // Rows change with every word that somebody types; what listens stays.
  const now = useRef(all)
  now.current = all
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || typing(event.target)) return
      const act = Object.values(DESK_KEYS).find(({ letter }) => letter === event.key.toLowerCase())
      const placed = act && placedHere(now.current)
      if (!placed) return
      event.preventDefault()
      if (act === DESK_KEYS.take) claim(placed)
      else if (act === DESK_KEYS.giveBack) giveBack(placed)
      else beginReturn(placed)
    }
    window.addEventListener('keydown', pressed)
    return () => window.removeEventListener('keydown', pressed)
  }, [claim, giveBack, beginReturn])
}
