import { Keyboard } from 'lucide-react'
import { lazy, Suspense, useEffect, useState } from 'react'
import { IconButton } from '../ui/icon-button.tsx'
import styles from './shortcuts-sheet.module.css'

const Shortcuts = lazy(() => import('./shortcuts.tsx').then((page) => ({ default: page.Shortcuts })))

/** What the keys do, behind a button of the foot. */
export function ShortcutsSheet() {
  const [open, setOpen] = useState(false)
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== '/' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      setOpen((now) => !now)
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [])
  return (
    <>
      <span className={styles.opens}>
        <IconButton label="Keys" icon={Keyboard} keys="Ctrl+/" size={16} onPress={() => setOpen(true)} />
      </span>
      <Suspense>{open && <Shortcuts onClose={() => setOpen(false)} />}</Suspense>
    </>
  )
}
