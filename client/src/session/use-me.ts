import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { keys } from '../api/keys.ts'
import { getMe, type Me } from '../api/session.ts'

export const meQuery = queryOptions({
  queryKey: keys.me,
  queryFn: ({ signal }) => getMe(signal),
  staleTime: 5 * 60_000,
})

/** Who is signed in. Only below the routes that ask to be signed in, which have the answer before they show. */
export const useMe = (): Me => useSuspenseQuery(meQuery).data
