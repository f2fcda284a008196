import { useSyncExternalStore } from 'react'
import { type ThreadDesk, threadDeskOf } from './thread-desk.ts'

/** The comments on an edition, and what is done with them on this page. */
export function useThreadDesk(edition: string): ThreadDesk {
  const desk = threadDeskOf(edition)
  useSyncExternalStore(
    (changed) => desk.subscribe(changed),
    () => desk.now,
  )
  return desk
}
