import { type ReactElement, useEffect, useRef, useState } from 'react'
import { Kbd } from './kbd.tsx'
import styles from './tooltip.module.css'

/** A pointer that only passes by asks nothing. */
const REST_MS = 500
/** Between the control and its words. */
const GAP = 6

interface Props {
  words: string
  keys?: string | undefined
  /** One thing that takes the focus and has a name of its own: these words are for the eye. */
  children: ReactElement
}

/**
 * Words about a control, for a pointer that rests on it and for whoever comes by the keyboard. They stay while the
 * pointer is on them and go with Escape. They stand in the browser's top layer: nothing on the page cuts them off.
 */
export function Tooltip({ words, keys, children }: Props) {
  const [open, setOpen] = useState(false)
  const around = useRef<HTMLSpanElement>(null)
  const shown = useRef<HTMLSpanElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const show = (later: number) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setOpen(true), later)
  }
  const hide = () => {
    clearTimeout(timer.current)
    setOpen(false)
  }
  useEffect(() => () => clearTimeout(timer.current), [])
  useEffect(() => {
    const tip = shown.current
    const control = around.current?.firstElementChild
    if (!open || !tip || !control) return
    tip.showPopover()
    stand(tip, control.getBoundingClientRect())
    const pressed = ({ key }: KeyboardEvent) => key === 'Escape' && setOpen(false)
    document.addEventListener('keydown', pressed, true)
    return () => document.removeEventListener('keydown', pressed, true)
  }, [open])

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what happens to the control inside is only watched
    <span
      ref={around}
      className={styles.around}
      onPointerEnter={({ pointerType }) => pointerType === 'mouse' && show(REST_MS)}
      onPointerLeave={hide}
      onPointerDown={hide}
      onFocus={({ target }) => target.matches(':focus-visible') && show(0)}
      onBlur={hide}
    >
      {children}
      {open && (
        <span ref={shown} popover="manual" className={styles.tooltip} aria-hidden>
          {words}
          {keys && <Kbd keys={keys} />}
        </span>
      )}
    </span>
  )
}

/** Below the control, or above it where there is no room; inside the window. */
function stand(tip: HTMLElement, at: DOMRect) {
  const below = at.bottom + GAP
  const top = below + tip.offsetHeight > window.innerHeight ? at.top - GAP - tip.offsetHeight : below
  const middle = at.left + at.width / 2 - tip.offsetWidth / 2
  tip.style.top = `${top}px`
  tip.style.left = `${Math.max(4, Math.min(middle, window.innerWidth - tip.offsetWidth - 4))}px`
}
