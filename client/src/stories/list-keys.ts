import { type RefObject, useEffect } from 'react'

const ROW = '[data-row]'

interface Keys {
  list: RefObject<HTMLElement | null>
  filter: RefObject<HTMLInputElement | null>
  onNew: () => void
}

const typing = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  target.closest('input:not([type=radio]), textarea, select, [contenteditable]') !== null

/** The row that one was at last: Back from a story leads to its line again. */
const last: { current: string | null } = { current: null }

/** J and K or the arrows move, Enter opens (the row is a link), `/` filters, N begins a story. */
export function useListKeys({ list, filter, onNew }: Keys): void {
  useEffect(() => {
    const rows = () => [...(list.current?.querySelectorAll<HTMLElement>(ROW) ?? [])]
    const go = (by: number) => {
      const all = rows()
      const here = all.findIndex((row) => row.dataset.row === last.current)
      const next = all[Math.min(Math.max(here + by, 0), all.length - 1)]
      next?.focus()
      next?.scrollIntoView({ block: 'nearest' })
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return
      const act = typing(event.target) ? inFilter(event) : inList(event)
      if (!act) return
      event.preventDefault()
      act()
    }
    const inList = ({ key }: KeyboardEvent): (() => void) | undefined => {
      switch (key) {
        case 'j':
        case 'J':
        case 'ArrowDown':
          return () => go(1)
        case 'k':
        case 'K':
        case 'ArrowUp':
          return () => go(-1)
        case 'n':
        case 'N':
          return onNew
        case '/':
          return () => filter.current?.select()
        default:
          return undefined
      }
    }
    const inFilter = ({ key, target }: KeyboardEvent): (() => void) | undefined =>
      target === filter.current && key === 'ArrowDown' ? () => rows()[0]?.focus() : undefined
    const onFocus = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement && target.dataset.row) last.current = target.dataset.row
    }
    window.addEventListener('keydown', onKey)
    const shown = list.current
    shown?.addEventListener('focusin', onFocus)
    return () => {
      window.removeEventListener('keydown', onKey)
      shown?.removeEventListener('focusin', onFocus)
    }
  }, [list, filter, onNew])

  // A row that moves to another group is drawn anew: the focus goes with it instead of being lost.
  useEffect(() => {
    const { current } = last
    if (current === null || document.activeElement !== document.body) return
    list.current
      ?.querySelector<HTMLElement>(`[data-row="${CSS.escape(current)}"]`)
      ?.focus({ preventScroll: true })
  })
}
