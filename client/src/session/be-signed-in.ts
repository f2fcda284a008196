import { Refusal } from '@copydesk/shared/refusal'
import type { QueryClient } from '@tanstack/react-query'
import { meQuery } from './use-me.ts'

/** A line that is slower than this opens the page with what this computer remembers; the answer is taken when it comes. */
const PATIENCE_MS = 3000

/**
 * Resolves when it is known who is signed in; without the newsroom, who was. Rejects with its refusal, `signed-out`
 * among them, or because it cannot be reached and nobody is remembered here.
 */
export async function beSignedIn(client: QueryClient): Promise<void> {
  if (client.getQueryData(meQuery.queryKey)) return
  const asked = client.fetchQuery({ ...meQuery, retry: false })
  const inTime = await Promise.race([
    asked.then(
      () => true,
      (thrown: unknown) => {
        if (thrown instanceof Refusal && thrown.code === 'signed-out') throw thrown
        return false
      },
    ),
    new Promise<false>((resolve) => setTimeout(() => resolve(false), PATIENCE_MS)),
  ])
  if (inTime) return
  const { bringBack } = await import('./answers/bring-back.ts')
  if (!(await bringBack(client))) await client.ensureQueryData(meQuery)
}
