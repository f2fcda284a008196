import type { Generated } from 'kysely'

export interface ShiftTables {
  shift: {
    id: string
    desk: string
    slot: string
    revision: number
    startedAt: string
    endedAt: string | null
    handedOverAt: string | null
    note: string
    acknowledgedAt: string | null
    acknowledgedBy: string | null
  }
  /** Whom a shift was set with besides its slot; what they may by it stands in `duty` while it is on. */
  shiftCrew: { shift: string; person: string; part: string; language: string }
  deskNote: {
    id: string
    person: string
    at: string
    words: string
    /** JSON of what it said before. */
    earlier: string
  }
  deskLog: {
    position: Generated<number>
    id: string
    desk: string
    at: string
    shift: string | null
    story: string | null
    edition: string | null
    /** Of the two, what the line is: the row of an act on record, or a note. */
    act: number | null
    note: string | null
  }
}
