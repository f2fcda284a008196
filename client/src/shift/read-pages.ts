import type { DeskLogPage } from '@copydesk/shared/shift'
import { getDeskLog } from '../api/desks.ts'

/** The newest pages of a log, each behind the one before: what is written meanwhile pushes nothing out between them. */
export async function readPages(desk: string, count: number, signal: AbortSignal): Promise<DeskLogPage[]> {
  const pages: DeskLogPage[] = []
  for (let before: string | null = null; pages.length < count; ) {
    const page: DeskLogPage = await getDeskLog(desk, before, signal)
    pages.push(page)
    if (page.next === null) break
    before = page.next
  }
  return pages
}
