import type { Inbox } from '@copydesk/shared/notifications'
import { get, post } from './ask.ts'

/** The newest ones. */
const getInbox = (signal?: AbortSignal) => get<Inbox>('/api/notices', signal)

/** As many pages as were asked for, each behind the one before. */
export async function getInboxPages(count: number, signal: AbortSignal): Promise<Inbox> {
  let inbox = await getInbox(signal)
  for (let page = 1; page < count && inbox.more; page++) {
    const last = inbox.notices.at(-1)?.id ?? ''
    const older = await get<Inbox>(`/api/notices?before=${encodeURIComponent(last)}`, signal)
    inbox = { ...older, notices: [...inbox.notices, ...older.notices] }
  }
  return inbox
}

interface Marked {
  ids: readonly string[]
  read: boolean
}

export const markNotices = ({ ids, read }: Marked) =>
  post<unknown>(`/api/notices/${read ? 'read' : 'unread'}`, { ids })

/** All but those that came after this one. */
export const readAllNotices = (newest: string) => post<unknown>('/api/notices/read', { ids: 'all', newest })
