import { useSyncExternalStore } from 'react'
import { type ThreadDesk, threadDeskOf } from './thread-desk.ts'

interface Shown {
  edition: string
  /** Opens the panel of its comments. */
  open: () => void
}

let shown: Shown | null = null
const hearers = new Set<() => void>()

/** The edition whose comments this page has a panel for. Returns how to say that it has none any more. */
export function tellShownDesk(now: Shown): () => void {
  shown = now
  for (const hear of hearers) hear()
  return () => {
    if (shown === now) shown = null
  }
}

const subscribe = (changed: () => void) => {
  hearers.add(changed)
  return () => hearers.delete(changed)
}

/** For parts of the page that begin or show a comment on what they are about. */
export function useShownDesk(): { desk: ThreadDesk; open: () => void } | null {
  const now = useSyncExternalStore(subscribe, () => shown)
  const desk = now && threadDeskOf(now.edition)
  useSyncExternalStore(
    (changed) => desk?.subscribe(changed) ?? (() => {}),
    () => desk?.now,
  )
  return now && desk && { desk, open: now.open }
}
