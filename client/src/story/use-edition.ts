import { useEffect, useState } from 'react'
import { openEdition, type SharedEdition } from '../sync/index.ts'

/** Opens one shared edition while the page shows it; null until it is open. */
export function useEdition(editionId: string): SharedEdition | null {
  const [edition, setEdition] = useState<SharedEdition | null>(null)
  useEffect(() => {
    const opened = openEdition(editionId)
    setEdition(opened)
    return () => {
      setEdition(null)
      opened.close()
    }
  }, [editionId])
  return edition
}
