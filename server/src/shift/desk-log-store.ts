import type { Language } from '@copydesk/shared/languages'

/** A line of a desk's log as it is kept: an act on record, or a note. */
export interface LogLine {
  id: string
  at: string
  shift: string | null
  story: { id: string; slug: string } | null
  edition: { id: string; language: Language; headline: string } | null
  act: { person: string | null; act: string; details: Record<string, unknown> } | null
  note: NoteRecord | null
}

export interface NoteRecord {
  id: string
  person: string
  at: string
  words: string
  /** What it said before, oldest first. */
  earlier: { words: string; until: string }[]
}

export interface WhichLines {
  desk: string
  /** Id of the line behind which to go on; the newest without it. */
  before: string | null
  /** Ids of stories that the reader may not see. */
  without: readonly string[]
  most: number
}

/**
 * What happened at a desk. Acts come here by themselves, in the transaction that puts them on record, under the desk
 * that the story is with and the shift that is on at that moment.
 */
export interface DeskLogStore {
  /** Newest first. */
  lines(which: WhichLines): Promise<LogLine[]>
  addNote(desk: string, shift: string | null, note: NoteRecord): Promise<void>
  /** With the desk in whose log it stands. */
  findNote(id: string): Promise<(NoteRecord & { desk: string }) | null>
  rewriteNote(id: string, to: Pick<NoteRecord, 'words' | 'earlier'>): Promise<void>
}
