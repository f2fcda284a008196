import { REFUSALS, Refusal } from '@copydesk/shared/refusal'
import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { Unreachable } from '../api/ask.ts'
import { isAway, noteAway, noteReached } from '../session/away.ts'
import { noteSignedOut } from '../session/signed-out.ts'

/** A session can end while somebody writes: whichever answer says so first, the page asks to sign in again. */
const onError = (thrown: unknown) => {
  if (thrown instanceof Refusal && thrown.code === 'signed-out') noteSignedOut()
  if (thrown instanceof Unreachable) noteAway()
}

const queryCache = new QueryCache({
  onError(thrown, { state }) {
    onError(thrown)
    if (thrown instanceof Unreachable && state.data === undefined) void bringBack()
  },
  onSuccess: noteReached,
})

/** What this computer remembers stands in for an answer that nobody gives. */
const bringBack = () =>
  import('../session/answers/bring-back.ts').then(
    (answers) => answers.bringBack(asking),
    // Without a line and without the part that reads it, the page says that the newsroom cannot be reached.
    () => false,
  )

export const asking = new QueryClient({
  queryCache,
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
        count < 2 &&
        !(thrown instanceof Refusal && REFUSALS[thrown.code].retry !== 'later') &&
        // What this computer remembers is there at once; the line is tried again when it may be back.
        !(thrown instanceof Unreachable && isAway()),
    },
  },
})
