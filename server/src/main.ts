import { type Composed, compose } from './compose.ts'
import type { Config } from './config.ts'

/** How long a page may take to finish what it is doing before the server goes. */
const DRAIN_MS = 10_000

/** Serves until it is told to stop; resolves when everything is on disk and closed. */
export async function serve(
  config: Config,
  ready: (composed: Composed) => Promise<void> | void,
): Promise<void> {
  // A file that may not grow is a write that fails, like on a full disk; unheard, the signal would end the server.
  process.on('SIGXFSZ', () => {})
  // A thread that is held inside the system cannot be ended, and an orderly exit would wait for it.
  const composed = await compose(config, { hung: () => process.kill(process.pid, 'SIGKILL') })
  try {
    await composed.listen()
    await ready(composed)
  } catch (error) {
    // Nothing runs on that nobody can reach.
    await composed.close()
    throw error
  }
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve())
  })
  // A second signal, or a page that will not end, must not keep the machine from going down. Nothing acknowledged is
  // lost by it: that is on disk already.
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => process.exit(1))
  setTimeout(() => process.exit(1), DRAIN_MS).unref()
  await composed.close()
}
