/** The withdrawal of a story, as it is kept; people and desks are ids. */
export interface KillRecord {
  id: string
  story: string
  reason: string
  instruction: string
  substitute: boolean
  person: string
  at: string
}

export interface KillAcknowledgement {
  desk: string
  /** Null while nobody there has said so. */
  person: string | null
  at: string | null
}

export interface KillStore {
  find(story: string): Promise<KillRecord | null>
  /** Asks these desks too. Throws when the story is killed already. */
  add(kill: KillRecord, desks: readonly string[]): Promise<void>
  acknowledgements(story: string): Promise<KillAcknowledgement[]>
  /** Desks that have not said so, of the oldest kill first. */
  unacknowledged(): Promise<{ story: string; desk: string }[]>
  /** False when nobody asks this desk, or somebody there has said so already. */
  acknowledge(story: string, desk: string, by: { person: string; at: string }): Promise<boolean>
}
