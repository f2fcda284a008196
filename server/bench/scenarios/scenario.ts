import type { BenchServer, Running } from '../servers/bench-server.ts'

/** One number that a scenario measures. */
export interface Figure {
  key: string
  /** Head of its column. */
  title: string
  unit: 'ms' | 's' | 'edits/s' | 'MiB' | 'kB' | '%' | 'edits' | '×'
  better: 'less' | 'more'
  /** How several runs become one number; default: the median. */
  over?: 'sum'
  /** What we want of ours. */
  goal?: Goal
}

/** Ours against another's in the same scenario, or as a number. */
export type Goal =
  | { than: 'best peer' | 'y-websocket' | 'relay'; times: number; plus?: number }
  | { than: 'nothing'; exactly: number }
  /** For a figure that is a ratio already. */
  | { than: 'itself'; times: number }

export interface Ground {
  server: BenchServer
  /** How long to count. */
  seconds: number
  /** Starts the server on this measurement's folder; on the same again when it was ended. */
  start(): Promise<Running>
  /**
   * Replaces this measurement's folder by a copy of one that is made once: as the server's own preparation left it,
   * and then by `make`. Returns what `make` returned.
   */
  filled<T>(name: string, make: (start: () => Promise<Running>) => Promise<T>): Promise<T>
}

export interface Scenario {
  name: string
  title: string
  /** What happens, in a sentence or two. */
  about: string
  figures: readonly Figure[]
  /** At most so many runs: one that hardly differs from the next needs no three. */
  runs?: number
  /** Whether it says anything of this server. */
  fits(server: BenchServer): boolean
  measure(ground: Ground): Promise<Record<string, number>>
}
