import { useCallback, useSyncExternalStore } from 'react'

interface Teller {
  /** Returns how to stop. */
  subscribe(changed: () => void): () => void
}

/** What somebody says who tells when it is another; `none` as long as there is nobody. */
export function useHeard<Of extends Teller, Said>(
  teller: Of | null,
  said: (teller: Of) => Said,
  none: Said,
): Said {
  const subscribe = useCallback((changed: () => void) => teller?.subscribe(changed) ?? (() => {}), [teller])
  return useSyncExternalStore(subscribe, () => (teller ? said(teller) : none))
}
