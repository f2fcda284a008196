import { waitsFor, waitsForAnswer } from '@copydesk/shared/threads'
import type { PlacedThread } from './thread-desk.ts'

/** Which threads somebody wants to see. */
export const SHOWN = ['open', 'mine', 'queries', 'resolved'] as const
export type Shown = (typeof SHOWN)[number]

export const SHOWN_WORDS: Record<Shown, string> = {
  open: 'Open',
  mine: 'For me',
  queries: 'Queries',
  resolved: 'Resolved',
}

export const isOpen = ({ thread }: PlacedThread): boolean => thread.resolved === null

/** @param by id of a person who has said something there; anybody for ''. */
export function isShown(
  { thread }: PlacedThread,
  shown: Shown,
  { me, mayWrite, by }: { me: string; mayWrite: boolean; by: string },
): boolean {
  if (by !== '' && !thread.comments.some((comment) => comment.by === by)) return false
  switch (shown) {
    case 'open':
      return thread.resolved === null
    case 'mine':
      return waitsFor(thread, me, mayWrite)
    case 'queries':
      return waitsForAnswer(thread)
    case 'resolved':
      return thread.resolved !== null
    default:
      return shown satisfies never
  }
}

const PLACE = 'copydesk:comments-shown'

/** As it was chosen last on this computer. */
export function shownBefore(): Shown {
  try {
    const kept = localStorage.getItem(PLACE)
    return SHOWN.find((one) => one === kept) ?? 'open'
  } catch {
    // A browser that keeps nothing shows what is open.
    return 'open'
  }
}

export function keepShown(shown: Shown): void {
  try {
    localStorage.setItem(PLACE, shown)
  } catch {
    // Then it is open again the next time.
  }
}
