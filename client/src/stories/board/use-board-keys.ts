import { type RefObject, useEffect, useRef } from 'react'
import type { Placed } from '../grouping.ts'
import { placedHere } from '../moves/use-desk-keys.ts'
import { COLUMNS, type ColumnPlace, columnOf } from './columns.ts'

/** Left and Right go to the column beside, with Shift they take the story along. Up and down are the list's keys. */
export function useBoardKeys(
  board: RefObject<HTMLElement | null>,
  all: readonly Placed[],
  move: (placed: Placed, to: ColumnPlace) => void,
): void {
  const now = useRef(all)
  now.current = all
  useEffect(() => {
    const shown = board.current
    const pressed = (event: KeyboardEvent) => {
      const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
      if (!by || event.ctrlKey || event.metaKey || event.altKey) return
      const placed = placedHere(now.current)
      if (!placed) return
      event.preventDefault()
      if (event.shiftKey) {
        const at = COLUMNS.findIndex(({ place }) => place === columnOf(placed.place))
        const to = COLUMNS[at + by]
        if (to) move(placed, to.place)
      } else goBeside(shown, by)
    }
    shown?.addEventListener('keydown', pressed)
    return () => shown?.removeEventListener('keydown', pressed)
  }, [board, move])
}

/** To the card at the same height of the next column that has any. */
function goBeside(board: HTMLElement | null, by: number): void {
  const here = document.activeElement?.closest('section')
  const columns = [...(board?.querySelectorAll('section') ?? [])]
  const top = document.activeElement?.closest('li')?.getBoundingClientRect().top ?? 0
  for (let at = (here ? columns.indexOf(here) : -1) + by; columns[at]; at += by) {
    const cards = [...(columns[at]?.querySelectorAll<HTMLElement>('[data-row]') ?? [])]
    const near = cards.toSorted((a, b) => away(a, top) - away(b, top))[0]
    if (!near) continue
    near.focus()
    return
  }
}

const away = (card: HTMLElement, top: number) =>
  Math.abs((card.closest('li')?.getBoundingClientRect().top ?? 0) - top)
