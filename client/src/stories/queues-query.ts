import type { Queues } from '@copydesk/shared/queues'
import { queryOptions } from '@tanstack/react-query'
import { get } from '../api/ask.ts'
import { keys } from '../api/keys.ts'

/** What was returned to somebody, and the queries that wait for them. */
export const queuesQuery = queryOptions({
  queryKey: keys.queues,
  queryFn: ({ signal }) => get<Queues>('/api/queues', signal),
})
