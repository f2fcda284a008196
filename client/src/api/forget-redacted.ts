import type { QueryClient } from '@tanstack/react-query'
import { forgetAnswersOf } from '../session/answers/forget-answers-of.ts'
import { keys } from './keys.ts'

/** Words are gone for good: what is on the screen is asked for again, and all else that may have them is forgotten. */
export async function forgetRedacted(client: QueryClient, edition: string): Promise<void> {
  const mayHave = [keys.versionsRead, keys.edition(edition), keys.translation(edition), keys.threads(edition)]
  for (const queryKey of mayHave) client.removeQueries({ queryKey, type: 'inactive' })
  // A browser that keeps nothing has nothing to forget.
  await forgetAnswersOf(edition).catch(() => {})
  for (const queryKey of mayHave) void client.invalidateQueries({ queryKey })
}
