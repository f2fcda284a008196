import { ChevronDown } from 'lucide-react'
import { type ReactNode, useId, useRef, useState } from 'react'
import styles from './bar-menu.module.css'

interface Props {
  label: string
  /** It narrows what is shown now. */
  isSet?: boolean
  children: (close: () => void) => ReactNode
}

/** What stands behind a word of the bar. The browser puts it away at Escape and at a click elsewhere. */
export function BarMenu({ label, isSet = false, children }: Props) {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const menu = useRef<HTMLDivElement>(null)
  const [isOpen, setOpen] = useState(false)
  /** Below its word, within the window. */
  const put = () => {
    const at = button.current?.getBoundingClientRect()
    const shown = menu.current
    if (!at || !shown) return
    shown.style.top = `${at.bottom + 4}px`
    shown.style.right = `${Math.max(8, window.innerWidth - at.right)}px`
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles.opens}
        popoverTarget={id}
        aria-expanded={isOpen}
        data-set={isSet || undefined}
      >
        <span className={styles.label}>{label}</span>
        <ChevronDown size={13} aria-hidden />
      </button>
      <div
        ref={menu}
        id={id}
        popover="auto"
        className={styles.menu}
        onBeforeToggle={put}
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        {isOpen && children(() => menu.current?.hidePopover())}
      </div>
    </>
  )
}
