import { setTimeout as pause } from 'node:timers/promises'

/** Machines ask every few seconds, and anybody may ask: the disk is not written to for each. */
const EVERY_MS = 2000
/** Whoever asks is answered; what takes longer does not work. */
const PATIENCE_MS = 3000

/** Whether something that costs an effort works, tried at most every two seconds, and once for all who ask meanwhile. */
export function tryNowAndThen(attempt: () => Promise<void>, now = () => performance.now()) {
  let last: { at: number; works: Promise<boolean> } | null = null
  return (): Promise<boolean> => {
    if (last === null || now() - last.at > EVERY_MS)
      last = {
        at: now(),
        // The answer is the whole use of the failure; whoever writes in earnest notes its own.
        works: Promise.race([
          attempt().then(
            () => true,
            () => false,
          ),
          pause(PATIENCE_MS, false, { ref: false }),
        ]),
      }
    return last.works
  }
}
