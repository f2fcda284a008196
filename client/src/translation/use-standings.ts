import type { TranslationFacts } from '@copydesk/shared/translation/standing'
import { useEffect, useState } from 'react'
import type { Doc } from 'yjs'
import { useHeard } from '../ui/use-heard.ts'
import { LiveStandings } from './live-standings.ts'

/** Null until both documents are open in editors. */
export function useStandings(
  original: Doc | null,
  localization: Doc | null,
  facts: TranslationFacts,
): LiveStandings | null {
  const [standings, setStandings] = useState<LiveStandings | null>(null)
  useEffect(() => {
    if (!original || !localization) return
    const made = new LiveStandings(original, localization)
    setStandings(made)
    return () => {
      made.close()
      setStandings(null)
    }
  }, [original, localization])
  useEffect(() => standings?.hear(facts), [standings, facts])
  return standings
}

const NO_ROWS: LiveStandings['rows'] = []

/** The rows, and again whenever one of them stands differently. */
export function useRows(standings: LiveStandings | null): LiveStandings['rows'] {
  return useHeard(standings, ({ rows }) => rows, NO_ROWS)
}
