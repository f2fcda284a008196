import type { Thread } from '@copydesk/shared/threads'
import { newActId } from '../acts/new-act-id.ts'
import type { ThreadDesk } from './thread-desk.ts'

/** Resolves it, or opens it again; the server says whether that may be. */
export function settleThread(desk: ThreadDesk, { id, resolved, query }: Thread): void {
  const isDone = resolved !== null
  desk.queue?.add({ act: isDone ? 'reopen' : 'resolve', id: newActId(), thread: id })
  // What has just been resolved goes out of the list of what is open.
  if (!isDone && query === null) desk.activate(null)
}
