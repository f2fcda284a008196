import { setTimeout as pause } from 'node:timers/promises'
import type { Robot } from '../robots/robot.ts'
import type { Latencies } from './latencies.ts'

/**
 * Everybody types, each a little out of step. Returns how to stop, which resolves when no hand moves any more.
 * @param keyMs from one key to the next, on the average.
 */
export function typeOn(writers: readonly Robot[], times: Latencies, keyMs: number): () => Promise<void> {
  let typing = true
  const hands = writers.map(async (writer) => {
    await pause(Math.random() * keyMs)
    while (typing) {
      times.types(writer)
      await pause(keyMs * (0.75 + Math.random() / 2))
    }
  })
  return async () => {
    typing = false
    await Promise.all(hands)
  }
}
