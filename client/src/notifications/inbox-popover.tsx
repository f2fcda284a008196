import { Link } from '@tanstack/react-router'
import { useCallback, useEffect, useRef } from 'react'
import { saying } from '../api/ask.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { InboxEmpty } from './inbox-empty.tsx'
import styles from './inbox-popover.module.css'
import { NoticeList } from './notice-list.tsx'
import { useInbox, useMark } from './use-inbox.ts'
import { useNoticeKeys } from './use-notice-keys.ts'

/** The newest of what one was told, over whatever page one is on. */
export function InboxPopover({ onClose }: { onClose: () => void }) {
  const { data: inbox, error } = useInbox()
  const { mark, readAll, error: refused } = useMark()
  const within = useRef<HTMLDivElement>(null)
  const newest = inbox?.notices[0]
  const onReadAll = useCallback(() => newest && readAll(newest), [newest, readAll])
  useNoticeKeys({ list: within, notices: inbox?.notices ?? [], onMark: mark, onReadAll })
  const isHere = inbox !== undefined
  // Keys work from the first row on, as soon as there is one.
  useEffect(() => {
    if (!isHere) return
    const shown = within.current
    const first = shown?.querySelector<HTMLElement>('[data-unread] [data-notice]')
    ;(first ?? shown?.querySelector<HTMLElement>('[data-notice]') ?? shown)?.focus()
  }, [isHere])
  const wrong = error ?? refused
  return (
    <div ref={within} className={styles.inbox} tabIndex={-1}>
      <header className={styles.head}>
        <h1 className={styles.title}>Inbox</h1>
        {inbox && inbox.unread > 0 && (
          <Button kind="plain" onPress={onReadAll}>
            Mark all as read
          </Button>
        )}
      </header>
      {wrong && <Notice tone="stop">{saying(wrong)}</Notice>}
      <div className={styles.list}>
        {inbox?.notices.length === 0 && <InboxEmpty />}
        {inbox && (
          <NoticeList
            notices={inbox.notices}
            onMark={mark}
            onOpen={(notice) => {
              if (!notice.read) mark(notice, true)
              onClose()
            }}
          />
        )}
      </div>
      <footer className={styles.foot}>
        <Link to="/inbox" onClick={onClose}>
          All of the inbox
        </Link>
      </footer>
    </div>
  )
}
