import { X } from 'lucide-react'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { IconButton } from './icon-button.tsx'
import styles from './sheet.module.css'

interface Props {
  title: string
  open: boolean
  /** Absent: it cannot be put away (the page waits for an answer). */
  onClose?: () => void
  children: ReactNode
}

/** Comes up from below on a phone, stands in the middle elsewhere. The browser keeps the focus inside. */
export function Sheet({ title, open, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const shown = dialog.current
    if (!shown || !open) return
    shown.showModal()
    return () => shown.close()
  }, [open])
  return (
    <dialog
      ref={dialog}
      className={styles.sheet}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        onClose?.()
      }}
      onClick={(event) => event.target === dialog.current && onClose?.()}
      onKeyDown={(event) => event.stopPropagation()}
    >
      {open && (
        <div className={styles.inside}>
          <header className={styles.head}>
            <h2 id={id} className={styles.title}>
              {title}
            </h2>
            {onClose && <IconButton label="Close" icon={X} onPress={onClose} />}
          </header>
          {children}
        </div>
      )}
    </dialog>
  )
}
