import type { Notice } from '@copydesk/shared/notifications'
import { type RefObject, useEffect } from 'react'

interface Keys {
  list: RefObject<HTMLElement | null>
  notices: readonly Notice[]
  onMark: (notice: Notice, read: boolean) => void
  onReadAll: () => void
}

const ROW = '[data-notice]'

/** J and K or the arrows move, Enter opens (a row is a link), R marks as read and back, Shift+R all of them. */
export function useNoticeKeys({ list, notices, onMark, onReadAll }: Keys): void {
  useEffect(() => {
    const within = list.current
    const pressed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || !within) return
      const rows = [...within.querySelectorAll<HTMLElement>(ROW)]
      const row = document.activeElement?.closest('li')?.querySelector<HTMLElement>(ROW)
      const here = row ? rows.indexOf(row) : -1
      const notice = notices.find(({ id }) => id === row?.dataset.notice)
      const go = (by: number) => rows[Math.min(Math.max(here + by, 0), rows.length - 1)]?.focus()
      const acts: Record<string, () => void> = {
        j: () => go(1),
        ArrowDown: () => go(1),
        k: () => go(-1),
        ArrowUp: () => go(-1),
        r: () => notice && onMark(notice, !notice.read),
        R: onReadAll,
      }
      const act = acts[event.key]
      if (!act) return
      event.preventDefault()
      // The page behind may have a list of its own.
      event.stopPropagation()
      act()
    }
    within?.addEventListener('keydown', pressed)
    return () => within?.removeEventListener('keydown', pressed)
  }, [list, notices, onMark, onReadAll])
}
