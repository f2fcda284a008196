import { useCallback, useEffect, useRef, useState } from 'react'
import { saying } from '../api/ask.ts'
import { Frame, Grow } from '../app/layout/frame.tsx'
import { PageBar } from '../app/layout/page-bar.tsx'
import { Button } from '../ui/button.tsx'
import { Kbd } from '../ui/kbd.tsx'
import { Notice } from '../ui/notice.tsx'
import { useNarrow } from '../ui/use-narrow.ts'
import { InboxEmpty } from './inbox-empty.tsx'
import styles from './inbox-page.module.css'
import { NOTICE_KEYS } from './notice-keys.ts'
import { NoticeList } from './notice-list.tsx'
import { useInbox, useMark } from './use-inbox.ts'
import { useNoticeKeys } from './use-notice-keys.ts'

/** All that one was told in the last three months. */
export function InboxPage() {
  const [pages, setPages] = useState(1)
  const { data: inbox, error, refetch, isPlaceholderData } = useInbox(pages)
  const { mark, readAll, error: refused } = useMark()
  const narrow = useNarrow()
  const within = useRef<HTMLDivElement>(null)
  const newest = inbox?.notices[0]
  const onReadAll = useCallback(() => newest && readAll(newest), [newest, readAll])
  useNoticeKeys({ list: within, notices: inbox?.notices ?? [], onMark: mark, onReadAll })
  const isHere = inbox !== undefined
  useEffect(() => {
    document.title = 'Inbox · Copydesk'
  }, [])
  useEffect(() => {
    if (isHere) within.current?.focus({ preventScroll: true })
  }, [isHere])
  const wrong = error ?? refused
  return (
    <Frame
      label="Inbox"
      bar={<PageBar title="Inbox" />}
      foot={
        !narrow && (
          <>
            <span>{inbox && (inbox.unread === 0 ? 'Everything is read' : `${inbox.unread} unread`)}</span>
            <Grow />
            <span>
              <Kbd keys={NOTICE_KEYS.next.keys} /> <Kbd keys={NOTICE_KEYS.previous.keys} /> move ·{' '}
              <Kbd keys="Enter" /> open · <Kbd keys={NOTICE_KEYS.mark.keys} /> read or unread ·{' '}
              <Kbd keys={NOTICE_KEYS.markAll.keys} /> all read
            </span>
          </>
        )
      }
    >
      <div ref={within} className={styles.page} tabIndex={-1} aria-busy={!isHere}>
        {wrong && (
          <Notice tone="stop" act={error && <Button onPress={() => void refetch()}>Try again</Button>}>
            {saying(wrong)}
          </Notice>
        )}
        {inbox && inbox.unread > 0 && (
          <div className={styles.acts}>
            <Button onPress={onReadAll}>Mark all as read</Button>
          </div>
        )}
        {inbox?.notices.length === 0 && <InboxEmpty />}
        {inbox && (
          <NoticeList
            notices={inbox.notices}
            onMark={mark}
            onOpen={(notice) => {
              if (!notice.read) mark(notice, true)
            }}
          />
        )}
        {inbox?.more && (
          <div className={styles.older}>
            <Button onPress={() => setPages(pages + 1)} isPending={isPlaceholderData}>
              Older
            </Button>
          </div>
        )}
      </div>
    </Frame>
  )
}
