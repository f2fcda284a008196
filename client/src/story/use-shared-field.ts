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
      if (fields.get(field) !== value) fields.set(field, value.toWellFormed())
    },
    [fields, field],
  )
  return [useSyncExternalStore(subscribe, read), write]
}
