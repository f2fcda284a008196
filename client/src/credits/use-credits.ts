import { type Credit, readCredits } from '@copydesk/shared/credits'
import { useCallback, useRef, useSyncExternalStore } from 'react'
import type * as Y from 'yjs'

const NONE: Credit[] = []

/** The credits of a document, live: what another person adds or moves stands here at once. */
export function useCredits(doc: Y.Doc | null | undefined): Credit[] {
  const last = useRef<{ doc: Y.Doc; credits: Credit[] } | null>(null)
  const subscribe = useCallback(
    (changed: () => void) => {
      if (!doc) return () => {}
      const credits = doc.getMap('credits')
      const read = () => {
        last.current = null
        changed()
      }
      credits.observe(read)
      return () => credits.unobserve(read)
    },
    [doc],
  )
  return useSyncExternalStore(subscribe, () => {
    if (!doc) return NONE
    if (last.current?.doc !== doc) last.current = { doc, credits: readCredits(doc) }
    return last.current.credits
  })
}
