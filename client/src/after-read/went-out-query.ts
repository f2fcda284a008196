import type { WentOut } from '@copydesk/shared/after-read'
import { queryOptions } from '@tanstack/react-query'
import { get } from '../api/ask.ts'
import { keys } from '../api/keys.ts'

/** What went out in the last days, newest first, and what of it one has read. */
export const wentOutQuery = queryOptions({
  queryKey: keys.wentOut,
  queryFn: ({ signal }) =>
    get<{ publications: WentOut[] }>('/api/after-read', signal).then(({ publications }) => publications),
})
