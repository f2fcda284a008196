import type { WaitingTalk } from './local/index.ts'

const local = () => import('./local/index.ts')

/** What somebody wrote in comments and the server has not answered, and what they are writing. */
export const waitingTalk = {
  /** Of every edition, oldest first. */
  of: async (person: string): Promise<WaitingTalk[]> => (await local()).readTalk(person),
  /** Rejects where this browser keeps nothing. */
  keep: async (person: string, talk: WaitingTalk): Promise<void> => (await local()).keepTalk(person, talk),
  drop: async (person: string, ids: readonly string[]): Promise<void> =>
    (await local()).dropTalk(person, ids),
  draft: async (person: string, place: string): Promise<string> => (await local()).readDraft(person, place),
  keepDraft: async (person: string, place: string, words: string): Promise<void> =>
    (await local()).keepDraft(person, place, words),
}
