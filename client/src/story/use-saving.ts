import { useMemo, useSyncExternalStore } from 'react'
import type { SharedEdition } from '../sync/index.ts'
import { type Saving, savingOf } from './saving.ts'

/** What becomes of the words typed here, live. */
export function useSaving({ status }: Pick<SharedEdition, 'status'>): Saving {
  const now = useSyncExternalStore(status.subscribe, status.get)
  return useMemo(() => savingOf(now), [now])
}
