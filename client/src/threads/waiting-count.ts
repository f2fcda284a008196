import { useSyncExternalStore } from 'react'

let now = 0
const hearers = new Set<() => void>()

/** How many comments on the page that is shown wait for whoever sits here. */
export function tellWaiting(count: number): void {
  if (count === now) return
  now = count
  for (const hear of hearers) hear()
}

const subscribe = (changed: () => void) => {
  hearers.add(changed)
  return () => hearers.delete(changed)
}

export const useWaitingThreads = (): number => useSyncExternalStore(subscribe, () => now)
