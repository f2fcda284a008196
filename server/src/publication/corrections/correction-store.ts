/** Which threads ask localizations to follow a correction of their original. */
export interface CorrectionStore {
  /** Threads that ask this of an edition, oldest first. */
  askedOf(edition: string): Promise<string[]>
  /** Throws when this publication asks this edition already. */
  ask(task: { publication: string; edition: string; thread: string }): Promise<void>
}
