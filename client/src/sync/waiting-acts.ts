import type { ActStore, WaitingAct } from './local/index.ts'

const local = () => import('./local/index.ts')

/** What somebody did and the server has not answered. Fetched when it is asked for. */
export interface WaitingActs<Act> {
  /** Of every edition, oldest first. */
  of(person: string): Promise<WaitingAct<Act>[]>
  /** Rejects where this browser keeps nothing. */
  keep(person: string, act: WaitingAct<Act>): Promise<void>
  drop(person: string, ids: readonly string[]): Promise<void>
}

const waiting = <Act>(
  store: (all: Awaited<ReturnType<typeof local>>) => ActStore<Act>,
): WaitingActs<Act> => ({
  of: async (person) => store(await local()).read(person),
  keep: async (person, act) => store(await local()).keep(person, act),
  drop: async (person, ids) => store(await local()).drop(person, ids),
})

/** What was said of blocks. */
export const waitingTranslationActs = waiting(({ translationActs }) => translationActs)
/** What was done with comments. */
export const waitingThreadActs = waiting(({ threadActs }) => threadActs)

/** What somebody is writing, by where. */
export const begunWords = {
  of: async (person: string, place: string): Promise<string> => (await local()).readBegun(person, place),
  keep: async (person: string, place: string, words: string): Promise<void> =>
    (await local()).keepBegun(person, place, words),
}
