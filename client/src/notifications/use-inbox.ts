import type { Inbox, Notice } from '@copydesk/shared/notifications'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { keys } from '../api/keys.ts'
import { getInboxPages, markNotices, readAllNotices } from '../api/notices.ts'

/** What one was told: so many pages of it, newest first. */
export function useInbox(pages = 1) {
  return useQuery({
    queryKey: [...keys.notices, pages],
    queryFn: ({ signal }) => getInboxPages(pages, signal),
    placeholderData: (shown) => shown,
  })
}

/** Marks notices; the page shows it at once, and as it stood where the server refuses. */
export function useMark() {
  const client = useQueryClient()
  const show = (marked: (notice: Notice) => Notice) => {
    client.setQueriesData<Inbox>({ queryKey: keys.notices }, (inbox) => {
      if (!inbox) return inbox
      const notices = inbox.notices.map(marked)
      const unread = (all: readonly Notice[]) => all.filter(({ read }) => !read).length
      return { ...inbox, notices, unread: inbox.unread + unread(notices) - unread(inbox.notices) }
    })
  }
  const onSettled = () => client.invalidateQueries({ queryKey: keys.notices })
  const one = useMutation({
    mutationFn: markNotices,
    onMutate: ({ ids, read }) => show((notice) => (ids.includes(notice.id) ? { ...notice, read } : notice)),
    onSettled,
  })
  const all = useMutation({
    mutationFn: readAllNotices,
    onMutate: () => show((notice) => ({ ...notice, read: true })),
    onSettled,
  })
  return {
    mark: ({ id }: Notice, read: boolean) => one.mutate({ ids: [id], read }),
    readAll: (newest: Notice) => all.mutate(newest.id),
    error: one.error ?? all.error,
  }
}
