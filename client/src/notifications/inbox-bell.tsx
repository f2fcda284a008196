import { Bell } from 'lucide-react'
import { Suspense, useEffect, useId, useRef, useState } from 'react'
import { lazily } from '../app/lazily.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import styles from './inbox-bell.module.css'
import { INBOX_KEYS, isInboxKey } from './inbox-keys.ts'
import { useInbox } from './use-inbox.ts'
import { useTitleCount } from './use-title-count.ts'

const list = lazily(() => import('./inbox-popover.tsx').then((page) => page.InboxPopover))

/** How much is unread in one's inbox, and the way to it. */
export function InboxBell() {
  const { data } = useInbox()
  const id = useId()
  const popover = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState(false)
  const unread = data?.unread ?? 0
  useTitleCount(unread)
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (!isInboxKey(event)) return
      event.preventDefault()
      popover.current?.togglePopover()
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [])
  return (
    <>
      <IconButton label="Inbox" icon={Bell} keys={INBOX_KEYS} count={unread} popoverTarget={id} />
      <div
        ref={popover}
        id={id}
        popover="auto"
        role="dialog"
        aria-label="Inbox"
        className={styles.popover}
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        <Suspense>{open && <list.Part onClose={() => popover.current?.hidePopover()} />}</Suspense>
      </div>
    </>
  )
}
