import type { Crew } from '@copydesk/shared/shift'

export type MemberRecord = Crew['crew'][number]

export interface ShiftRecord {
  id: string
  desk: string
  /** Who runs it: another slot is another shift. */
  slot: string
  crew: MemberRecord[]
  /** Counts the changes of who is on. */
  revision: number
  startedAt: string
  endedAt: string | null
  /** When the slot wrote the note for the next one. */
  handedOverAt: string | null
  note: string
  acknowledgedAt: string | null
  acknowledgedBy: string | null
}

/** Shifts of desks. Of each desk one at most is on. */
export interface ShiftStore {
  find(id: string): Promise<ShiftRecord | null>
  /** The one that is on now. */
  on(desk: string): Promise<ShiftRecord | null>
  /** Handed over, and nobody has acknowledged it: newest first. */
  waiting(desk: string): Promise<ShiftRecord[]>
  /** Throws when one is on. */
  open(shift: Pick<ShiftRecord, 'id' | 'desk' | 'slot' | 'crew' | 'startedAt'>): Promise<void>
  /** Who is on besides the slot, whole. */
  setCrew(id: string, crew: readonly MemberRecord[]): Promise<void>
  change(
    id: string,
    to: Partial<Pick<ShiftRecord, 'endedAt' | 'handedOverAt' | 'note' | 'acknowledgedAt' | 'acknowledgedBy'>>,
  ): Promise<void>
  /** Ids of those who belong to the desk and can sign in. */
  peopleOf(desk: string): Promise<string[]>
}
