import type { AsidePlace, SetAside, Unsent } from './local/index.ts'

/** What this computer keeps of the stories that somebody opened. Fetched when it is asked for. */
export const localCopies = {
  /** What would be lost if it were deleted now, by edition: unsent changes, and words that were set aside. */
  unsentOf: async (person: string): Promise<Unsent[]> => (await local()).unsentOf(person),
  /** Everything of one person's, their unsent words too: at sign-out, when they have been dealt with. */
  forget: async (person: string): Promise<void> => (await local()).forget(person),
  /** Copies of earlier lives of these rooms, and what waiting acts on them quote; unsent words are set aside. */
  forgetRemoved: async (person: string, epochs: Readonly<Record<string, number>>): Promise<void> =>
    (await import('./local/forget-removed.ts')).forgetRemoved(person, epochs),
  /** The editions that can be opened without a server, latest first. */
  remembered: async (person: string): Promise<string[]> => (await local()).remembered(person),
  /** Deletes the copies of stories that were not opened for thirty days and have no unsent words. */
  tidy: async (person: string): Promise<void> => (await local()).tidy(person),
}

/** Words that a server would not take. */
export const setAsideWords = {
  /** Of one person's, oldest first. */
  of: async (person: string): Promise<SetAside[]> => (await local()).readSetAside(person),
  /** They have been dealt with. */
  discard: async (person: string, place: AsidePlace): Promise<void> =>
    (await local()).discardSetAside(person, place),
  /** Calls back when there are more or fewer of them. Returns how to stop. */
  subscribe(hear: () => void): () => void {
    let stop = () => {}
    let isOver = false
    void local().then(
      ({ onSetAside }) => {
        if (!isOver) stop = onSetAside(hear)
      },
      // A page whose pieces cannot be fetched any more shows none.
      () => {},
    )
    return () => {
      isOver = true
      stop()
    }
  },
}

const local = () => import('./local/index.ts')
