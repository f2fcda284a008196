import { REFUSALS, Refusal } from '@copydesk/shared/refusal'
import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { noteSignedOut } from '../session/signed-out.ts'

/** A session can end while somebody writes: whichever answer says so first, the page asks to sign in again. */
const onError = (thrown: unknown) => {
  if (thrown instanceof Refusal && thrown.code === 'signed-out') noteSignedOut()
}

export const asking = new QueryClient({
  queryCache: new QueryCache({ onError }),
  mutationCache: new MutationCache({ onError }),
  defaultOptions: {
    /** Without a line an act fails at once and says so; it is never put by to happen when nobody looks any more. */
    mutations: { networkMode: 'always' },
    queries: {
      networkMode: 'always',
      refetchOnReconnect: true,
      /** `useLive` says when an answer is old; this only bounds it where the line to it is broken. */
      staleTime: 60_000,
      retry: (count, thrown) =>
        count < 2 && !(thrown instanceof Refusal && REFUSALS[thrown.code].retry !== 'later'),
    },
  },
})
