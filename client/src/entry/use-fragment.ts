import { useSyncExternalStore } from 'react'

const hear = (changed: () => void) => {
  window.addEventListener('hashchange', changed)
  return () => window.removeEventListener('hashchange', changed)
}

/** What stands behind the # of the address. A link that is pasted into the page's own tab loads nothing, only this. */
export const useFragment = (): string => useSyncExternalStore(hear, () => window.location.hash.slice(1))
