import { Keyboard } from 'lucide-react'
import { Suspense, useEffect, useState } from 'react'
import { lazily } from '../app/lazily.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import styles from './shortcuts-sheet.module.css'

const shortcuts = lazily(() => import('./shortcuts.tsx').then((page) => page.Shortcuts))

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
      <Suspense>{open && <shortcuts.Part onClose={() => setOpen(false)} />}</Suspense>
    </>
  )
}
