import { setTimeout as pause } from 'node:timers/promises'

/** Machines that test are busy: what takes so many times its bound is late, and it is printed how long it took. */
const TIMES = 10
const LOOK_MS = 50

/** Throws when it takes ten times as long as it may. */
export async function within<T>(ms: number, what: Promise<T>): Promise<T> {
  const late = new AbortController()
  try {
    return await Promise.race([
      what,
      pause(ms * TIMES, undefined, { signal: late.signal }).then(() => {
        throw new Error(`It took longer than ${TIMES} times ${ms} ms.`)
      }),
    ])
  } finally {
    late.abort()
  }
}

/** For what is another process's, and tells nobody when it changes. */
export async function until(ms: number, holds: () => Promise<boolean>): Promise<void> {
  const started = performance.now()
  while (!(await holds())) {
    if (performance.now() - started > ms * TIMES) throw new Error(`Not within ${TIMES} times ${ms} ms.`)
    await pause(LOOK_MS)
  }
}
