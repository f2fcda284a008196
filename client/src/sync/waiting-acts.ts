import type { WaitingAct } from './local/index.ts'

const local = () => import('./local/index.ts')

/** What somebody said of blocks and the server has not answered. Fetched when it is asked for. */
export const waitingActs = {
  /** Of every edition, oldest first. */
  of: async (person: string): Promise<WaitingAct[]> => (await local()).readActs(person),
  /** Rejects where this browser keeps nothing. */
  keep: async (person: string, act: WaitingAct): Promise<void> => (await local()).keepAct(person, act),
  drop: async (person: string, ids: readonly string[]): Promise<void> =>
    (await local()).dropActs(person, ids),
}
