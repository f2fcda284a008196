import type { Furniture } from '@copydesk/shared/credits'
import type { Doc } from 'yjs'
import type { Looked } from '../review/advice.ts'
import { useSharedField } from './use-shared-field.ts'

/** What stands around the copy that is open, as far as a desk would ask for it; null until it can be printed. */
export function useLooked(doc: Doc, furniture: Furniture | null): Looked | null {
  const [datelineDate] = useSharedField(doc, 'dateline.date')
  if (!furniture) return null
  const { byline, dateline, rights, uncertain } = furniture
  return { byline, dateline, rights, datelineDate, uncertain: uncertain.length }
}
