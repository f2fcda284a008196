export interface EntryRecord {
  id: string
  group: string
  story: string
  owner: string
  madeAt: string
  changedAt: string
  readers: readonly string[]
}

/** A field of an entry, a document, or a document's name, sealed. */
export interface SealedPart {
  id: string
  /** `who`, `how`, `promised`, `document`, or `name <id of the document>`. */
  part: string
  sealed: Uint8Array
  at: string
}

/** What is in the vault, as the database has it: nobody reads it without keys that are not there. */
export interface VaultStore {
  /** Of a story, those that are not purged, newest first. */
  entries(story: string): Promise<EntryRecord[]>
  /** Null also for one that was purged. */
  find(id: string): Promise<EntryRecord | null>
  add(entry: EntryRecord): Promise<void>
  nameReaders(id: string, readers: readonly string[]): Promise<void>
  changed(id: string, at: string): Promise<void>

  /** All but documents. */
  parts(entry: string): Promise<SealedPart[]>
  /** How many documents each of a story's entries has. */
  documents(story: string): Promise<Map<string, number>>
  part(entry: string, id: string): Promise<SealedPart | null>
  /** In the place of one of the same id. */
  keepPart(entry: string, part: SealedPart): Promise<void>
  dropPart(entry: string, id: string): Promise<void>

  opened(entry: string, by: string, at: string): Promise<void>
  /** Newest first. */
  openings(entry: string): Promise<{ by: string; at: string }[]>

  /** Ids of what somebody keeps, in whatever story, and is not purged. */
  ownedBy(owner: string): Promise<string[]>
  /** Removes all but the fact that there was one. */
  purge(id: string, at: string): Promise<void>
  /** Ids of those that are not purged, of every story: each has a key. */
  standing(): Promise<string[]>
  /** Ids of those that were ever purged: no key of theirs may be left. */
  purged(): Promise<string[]>
}
