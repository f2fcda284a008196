import type { WordCutter } from '@copydesk/shared/redaction'
import type { By } from '../act-store.ts'
import type { Snapshot } from '../sync/update-log.ts'

export interface RedactionRecord {
  id: string
  edition: string
  reason: string
  /** Ids of the versions whose copy is not any more what their hash was of. */
  versions: readonly string[]
  /** Of the room's log: any copy that was read before it may have the words. */
  position: number
}

export interface RedactionReach {
  story: { id: string; owner: string | null; restrictedTo: string[] | null }
  times: number
  epochs: Record<string, number>
}

/** Begins anew what held words that are removed for good. */
export interface RedactionStore {
  /**
   * Gives a room another life, with this document and without any earlier row. False where it has moved on since the
   * position of the snapshot: then nothing is changed.
   * @param client under which the removal itself is written.
   */
  renewRoom(edition: string, snapshot: Snapshot, client: number, by: By): Promise<boolean>
  changeVersion(id: string, copy: { working: Uint8Array; publishable: string; note: string }): Promise<void>
  /** Goes through all that is kept of a story's editions beside their copy; returns how much of it has changed. */
  changeTexts(story: string, cut: WordCutter['cut']): Promise<number>
  keep(redaction: RedactionRecord, by: By): Promise<void>
  /** The last of an edition. */
  last(edition: string): Promise<{ by: string; at: string; reason: string } | null>
  /** Of each story that words were removed from: how often, and which life of its room each of its editions is in. */
  reach(): Promise<RedactionReach[]>
  /** Where an edition's last began the log anew; 0 for none. */
  position(edition: string): Promise<number>
  /** Those after which the files were not rewritten yet. */
  unfinished(): Promise<string[]>
  finish(redactions: readonly string[], at: Date): Promise<void>
  /** Of all editions: versions that are not what their hash says. */
  versions(): Promise<Set<string>>
  /** Ids of editions whose log begins where words were removed. */
  editions(): Promise<Set<string>>
}
