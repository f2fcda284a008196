import { useEffect, useState } from 'react'
import type { SharedEdition } from '../../sync/index.ts'
import { type ChangedBlocks, watchAbsence } from './watch-absence.ts'

/** What others changed while this page had no line; null when nobody did, or once it has been seen. */
export function useAbsence(edition: SharedEdition): [ChangedBlocks | null, () => void] {
  const [changed, setChanged] = useState<ChangedBlocks | null>(null)
  useEffect(() => {
    const stop = watchAbsence(edition, setChanged)
    return () => {
      stop()
      setChanged(null)
    }
  }, [edition])
  return [changed, () => setChanged(null)]
}
