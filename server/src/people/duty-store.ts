import type { HeldDuty } from '@copydesk/shared/people'

export interface DutyRecord extends HeldDuty {
  id: string
  person: string
  /** The shift that it ends with; null for a standing one. */
  shift: string | null
}

/** What people answer for on desks, beside their roles. */
export interface DutyStore {
  /** All, or one person's. */
  list(person?: string): Promise<DutyRecord[]>
  add(duty: DutyRecord): Promise<void>
  end(id: string): Promise<void>
}
