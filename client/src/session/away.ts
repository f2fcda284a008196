import { useSyncExternalStore } from 'react'

/**
 * Whether the newsroom could be reached when it was last asked. What is shown meanwhile is what this computer
 * remembers, and pages say so.
 */
let away = typeof navigator !== 'undefined' && navigator.onLine === false
const hearers = new Set<() => void>()

export function noteAway(): void {
  set(true)
}

export function noteReached(): void {
  set(false)
}

export const isAway = () => away

export const useAway = () =>
  useSyncExternalStore(
    (hear) => {
      hearers.add(hear)
      return () => hearers.delete(hear)
    },
    () => away,
  )

function set(value: boolean) {
  if (away === value) return
  away = value
  for (const hear of hearers) hear()
}

// At once, before anything has been asked in vain. That it is back is known by an answer.
globalThis.addEventListener?.('offline', noteAway)
