import type { Door } from '../robots/robot.ts'

/** One that is measured: ours, a peer, or the floor. */
export interface BenchServer {
  /** As `--servers` names it. */
  name: string
  title: string
  /** Ours, somebody else's, or what moves bytes and does nothing else. */
  is: 'ours' | 'peer' | 'floor'
  /** What is written may be there after a restart. */
  keeps: boolean
  /** It tells a writer that it has taken an update. */
  acknowledges: boolean
  /** Why it cannot be measured here, in a sentence; null when it can. */
  missing(): Promise<string | null>
  /** Starts what it needs beside it as long as the bench runs, and says what its measurements must know of it. */
  beside?(): Promise<Beside>
  /** Fills an empty folder with what it needs to start, once. */
  prepare(folder: string): Promise<void>
  /** Starts it on its folder. */
  start(folder: string): Promise<Running>
}

export interface Beside {
  environment: Record<string, string>
  end(): Promise<void>
}

/** Variable in which a measurement finds what runs beside its server. */
export const BESIDE = 'COPYDESK_BENCH_BESIDE'

export interface Running {
  /** The server itself first, then what it needs beside it. */
  pids: readonly number[]
  /** Where somebody goes who wants into a room; both count from 0. */
  door(room: number, person: number): Door
  /** Has the server collect its garbage; resolves with the bytes that its objects take. */
  collected(): Promise<number>
  /** Ends it and waits until it is gone. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>
}

/** Rooms that a server must be able to serve. */
export const MOST_ROOMS = 1000
