/** Machines ask every few seconds, and anybody may ask: the disk is not written to for each. */
const EVERY_MS = 2000

/** Whether something that costs an effort works, tried at most every two seconds, and once for all who ask meanwhile. */
export function tryNowAndThen(attempt: () => Promise<void>, now = () => performance.now()) {
  let last: { at: number; works: Promise<boolean> } | null = null
  return (): Promise<boolean> => {
    if (last === null || now() - last.at > EVERY_MS)
      last = {
        at: now(),
        // The answer is the whole use of the failure; whoever writes in earnest notes its own.
        works: attempt().then(
          () => true,
          () => false,
        ),
      }
    return last.works
  }
}
