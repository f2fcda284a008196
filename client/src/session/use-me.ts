import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { keys } from '../api/keys.ts'
import { getMe, type Me } from '../api/session.ts'

export const meQuery = queryOptions({
  queryKey: keys.me,
  queryFn: async ({ signal, client }) => {
    const me = await getMe(signal)
    // Before anything that is kept here can be shown. Where it cannot be had, nor can what shows that.
    if (Object.keys(me.redacted).length > 0)
      await import('./answers/forget-removed.ts')
        .then((part) => part.forgetRemoved(client, me))
        .catch(() => {})
    return me
  },
  staleTime: 5 * 60_000,
})

/** Who is signed in. Only below the routes that ask to be signed in, which have the answer before they show. */
export const useMe = (): Me => useSuspenseQuery(meQuery).data
