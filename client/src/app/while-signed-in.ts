import type { QueryClient } from '@tanstack/react-query'
import { keys } from '../api/keys.ts'
import { listenLive } from '../api/live.ts'
import type { Me } from '../api/session.ts'
import { keepAnswers } from '../session/answers/keep-answers.ts'
import { keepSending } from '../session/sign-out/keep-sending.ts'
import { onSignOutElsewhere } from '../session/sign-out/leave-computer.ts'
import { noteSignedOut } from '../session/signed-out.ts'
import { storiesQuery } from '../stories/stories-query.ts'
import { livingOnPage } from '../story/living-on-page.ts'
import { localCopies } from '../sync/index.ts'
import { whenIdle } from './when-idle.ts'
import { registerWorker } from './worker/register-worker.ts'

/** What people came for is fetched first; then what they typed in an earlier visit and left goes on its way. */
const AT_WORK_MS = 4000
/** Nobody waits for them, and looking reads all that this computer keeps. */
const UNHURRIED_MS = 10_000

/**
 * What goes on behind every page of somebody who is signed in, and is not waited for. Returns how to stop.
 * @param soon what may be needed when the line is gone.
 */
export function whileSignedIn(client: QueryClient, soon: readonly (() => Promise<unknown>)[]): () => void {
  const stops = [listenLive(client), keepAnswers(client)]
  const person = client.getQueryData<Me>(keys.me)?.person.id
  if (person !== undefined) {
    stops.push(onSignOutElsewhere(person, leave))
    const timer = setTimeout(() => {
      stops.push(whenIdle(soon))
      // The list is the way to everything else, also for whoever came straight to a story.
      void client.prefetchQuery(storiesQuery)
      stops.push(keepSending(person, UNHURRIED_MS))
      // Room for others; a browser that keeps nothing has none to make.
      localCopies.tidy(person).catch(() => {})
    }, AT_WORK_MS)
    stops.push(() => clearTimeout(timer))
  }
  registerWorker()
  return () => {
    for (const stop of stops) stop()
  }
}

/** Signed out in another tab. The page goes, unless it is the last place where some words are. */
function leave() {
  if (livingOnPage().length > 0) noteSignedOut()
  else window.location.replace('/sign-in')
}
