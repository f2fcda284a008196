import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { type PanelName, panelOf } from './panels.ts'

/** Where one who opens a panel goes on typing; in the others the panel itself takes the focus. */
const FIRST: Partial<Record<PanelName, string>> = {
  credits: '[role=combobox]',
  filing: 'textarea',
  alerts: 'textarea',
}

/** Which panel is open. Its keys work while somebody types; Escape closes it and gives the focus back. */
export function usePanel(first: PanelName | null, panel: RefObject<HTMLElement | null>) {
  const [open, setOpen] = useState<PanelName | null>(first)
  const cameFrom = useRef<HTMLElement | null>(null)

  /** Somebody asked for it, so that the focus goes there once it is drawn. */
  const asked = useRef(false)

  const arrived = useCallback(
    (name: PanelName) => {
      if (!asked.current) return
      asked.current = false
      // Under a finger the focus of a field would raise the keyboard over what was asked for.
      const typing = !window.matchMedia('(pointer: coarse)').matches
      const first = typing && FIRST[name] && panel.current?.querySelector<HTMLElement>(FIRST[name])
      const target = first || panel.current
      target?.focus()
    },
    [panel],
  )
  const show = useCallback(
    (name: PanelName) => {
      if (!panel.current?.contains(document.activeElement))
        cameFrom.current = document.activeElement as HTMLElement | null
      asked.current = true
      setOpen(name)
      if (name === open) arrived(name)
    },
    [panel, open, arrived],
  )
  const close = useCallback(() => {
    setOpen(null)
    cameFrom.current?.focus()
    cameFrom.current = null
  }, [])

  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const name = panelOf(event)
      if (name) {
        event.preventDefault()
        if (name === open && panel.current?.contains(document.activeElement)) close()
        else show(name)
      } else if (event.key === 'Escape' && !event.defaultPrevented && open) {
        if ((event.target as Element | null)?.closest('dialog, [role=menu], [role=listbox]')) return
        close()
      }
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [open, show, close, panel])

  const toggle = (name: PanelName) => (name === open ? close() : show(name))
  return { open, show, close, toggle, arrived }
}
