import type { Contributor } from '@copydesk/shared/credits'
import { useEffect, useRef, useState } from 'react'
import type { Directory } from './directory/looking-in.ts'

interface Found {
  typed: string
  contributors: Contributor[] | null
}

/** Whom the directory finds for what is typed now; null while it has not said, or cannot. */
export function useFound(typed: string, find: Directory['find'] | undefined) {
  const [found, setFound] = useState<Found>({ typed: '', contributors: null })
  const asked = useRef<Promise<Contributor[] | null>>(Promise.resolve(null))
  useEffect(() => {
    asked.current = Promise.resolve(null)
    if (typed === '' || !find) return
    const stop = new AbortController()
    // Without a line the names that are here are looked through instead.
    asked.current = find(typed, stop.signal).catch(() => null)
    void asked.current.then((contributors) => {
      if (!stop.signal.aborted) setFound({ typed, contributors })
    })
    return () => stop.abort()
  }, [typed, find])
  return {
    found: found.typed === typed ? found.contributors : null,
    /** Resolves when the directory has said whom it finds for what is typed. */
    settled: () => asked.current,
  }
}
