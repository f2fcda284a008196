import { monitorEventLoopDelay } from 'node:perf_hooks'

export interface LoopFigures {
  /** The longest time in which nobody else was served, in ms; of a busy machine, what it was busy with for others counts too. */
  held: number
  /** Time of the processor that was used, in ms. */
  worked: number
  /** Resident memory in MiB. */
  memory: number
}

const RESOLUTION_MS = 5

/** How a process has done since it was last asked. */
export function loopFigures(): () => LoopFigures {
  const delays = monitorEventLoopDelay({ resolution: RESOLUTION_MS })
  delays.enable()
  let before = process.cpuUsage()
  return () => {
    const { user, system } = process.cpuUsage(before)
    const figures = {
      held: Math.max(0, delays.max / 1e6 - RESOLUTION_MS),
      worked: (user + system) / 1000,
      memory: process.memoryUsage.rss() / 2 ** 20,
    }
    delays.reset()
    before = process.cpuUsage()
    return figures
  }
}
