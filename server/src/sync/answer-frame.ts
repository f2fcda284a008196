import { SYNC, syncFrame } from '@copydesk/shared/protocol'

const FRAMES = new WeakMap<Uint8Array, Uint8Array>()

/** An answer to the question for a document; whoever gets the same answer gets the same bytes. */
export function answerFrame(update: Uint8Array): Uint8Array {
  let frame = FRAMES.get(update)
  if (!frame) {
    frame = syncFrame(SYNC.step2, update)
    FRAMES.set(update, frame)
  }
  return frame
}
