import type { QueryClient } from '@tanstack/react-query'
import { listenLive } from '../api/live.ts'
import { keepAnswers } from '../session/answers/keep-answers.ts'
import { registerWorker } from './worker/register-worker.ts'

/** What goes on behind every page of somebody who is signed in, and is not waited for. Returns how to stop. */
export function whileSignedIn(client: QueryClient): () => void {
  const stops = [listenLive(client), keepAnswers(client)]
  registerWorker()
  return () => {
    for (const stop of stops) stop()
  }
}
