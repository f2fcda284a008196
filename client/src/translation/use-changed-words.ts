import { FIELDS } from '@copydesk/shared/copy'
import { LINES, type StandingRow } from '@copydesk/shared/translation/standing'
import { useEffect, useState } from 'react'
import type { Fields } from '../story/use-fields.ts'
import type { LiveStandings } from './live-standings.ts'
import styles from './side-by-side.module.css'

type ChangedWords = typeof import('./changed-words.ts')

/** Marks in the original which words have changed since they were confirmed. */
export function useChangedWords(
  standings: LiveStandings | null,
  rows: readonly StandingRow[],
  { ready }: Fields,
  language: string,
): void {
  const [words, setWords] = useState<ChangedWords | null>(null)
  useEffect(() => {
    import('./changed-words.ts').then(setWords, () => {
      // A page whose pieces cannot be fetched any more says that a block is stale, without the words.
    })
  }, [])
  useEffect(() => {
    if (!words || !standings) return
    const changes = words.changesByBlock(rows, (at) => standings.originals[at]?.id)
    const looks = { gone: styles.gone ?? '', fresh: styles.fresh ?? '' }
    for (const field of FIELDS) {
      const line = field === 'body' ? null : LINES[field]
      const view = ready[field]?.editor.view
      if (view) words.showChanges(view, changes, { language, looks, line })
    }
  }, [words, standings, rows, ready, language])
}
