import { oneLine } from '@copydesk/shared/one-line'
import { useCallback, useSyncExternalStore } from 'react'
import type * as Y from 'yjs'

/** The short values that readers see beside the copy, as the shared document holds them. */
export type SharedField =
  | 'dateline.place'
  | 'dateline.date'
  | 'dateline.agency'
  | 'rights'
  | 'credit.line'
  | 'bio'
  | 'holdings'

/** One of them, live: what another person types stands here at once. */
export function useSharedField(doc: Y.Doc, field: SharedField): [string, (value: string) => void] {
  const fields = doc.getMap('fields')
  const subscribe = useCallback(
    (changed: () => void) => {
      fields.observe(changed)
      return () => fields.unobserve(changed)
    },
    [fields],
  )
  const read = () => {
    const value = fields.get(field)
    return typeof value === 'string' ? value : ''
  }
  const write = useCallback(
    (value: string) => {
      const line = oneLine(value)
      if (fields.get(field) !== line) fields.set(field, line)
    },
    [fields, field],
  )
  return [useSyncExternalStore(subscribe, read), write]
}
