import { onLeft } from '../../story/left-editions.ts'
import { sendUnsent } from './send-unsent.ts'

/** The page that somebody goes to comes first; then what was said on the one they left. */
const REST_MS = 1000

/**
 * Sends what waits on this computer, and again whenever an edition was left: its page may have said something of
 * blocks that could not be sent before their words were. Returns how to stop.
 */
export function keepSending(person: string, everyMs: number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let stop = sendUnsent(person, () => {}, everyMs)
  const stopHearing = onLeft(() => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      stop()
      stop = sendUnsent(person, () => {}, everyMs)
    }, REST_MS)
  })
  return () => {
    stopHearing()
    clearTimeout(timer)
    stop()
  }
}
