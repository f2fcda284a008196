import type { WebSocket } from 'ws'

/** Of the loop's time, what one socket may have when it sends without end; the others share the rest. */
const SHARE = 0.25
/** So much at once is anybody's: a large paste, a day's work that comes back. */
const AT_ONCE_MS = 20
/** However dear a message was, its line is read again after this. */
const LONGEST_REST_MS = 1000
/** How often somebody who is far ahead of the disk is looked at, and how often before the rest is heard anyway. */
const LOOK_MS = 20
const MOST_LOOKS = 250

/**
 * Reads a socket no faster than its share: past it the bytes stay in the line, which slows down whoever sends them, and
 * nobody is cut for it. [SY27]
 * @param receive takes one message.
 * @param isAhead whether much of what was taken still waits for the disk.
 */
export function readInTurn(
  ws: WebSocket,
  receive: (message: Uint8Array) => void,
  isAhead: () => boolean,
): (message: Uint8Array) => void {
  let spent = 0
  let since = performance.now()
  let looks = 0
  let resting = false
  /** Came in one piece with what made the line rest: a paused socket still tells all of the piece in its hand. */
  let kept: Uint8Array[] = []

  const rest = (forMs: number) => {
    resting = true
    ws.pause()
    setTimeout(() => {
      // Over: what the far end says to that is still to be heard.
      if (ws.readyState !== ws.OPEN) return ws.resume()
      if (isAhead() && ++looks < MOST_LOOKS) return rest(LOOK_MS)
      looks = 0
      resting = false
      const waiting = kept
      kept = []
      for (const [index, message] of waiting.entries()) {
        take(message)
        if (!resting) continue
        kept = waiting.slice(index + 1)
        return
      }
      ws.resume()
    }, forMs)
  }
  const take = (message: Uint8Array) => {
    const begun = performance.now()
    receive(message)
    spent = Math.max(0, spent - (begun - since) * SHARE) + performance.now() - begun
    since = begun
    if (resting || ws.readyState !== ws.OPEN) return
    if (spent > AT_ONCE_MS) rest(Math.min(spent / SHARE, LONGEST_REST_MS))
    else if (isAhead()) rest(LOOK_MS)
  }
  return (message) => {
    if (resting) kept.push(message)
    else take(message)
  }
}
