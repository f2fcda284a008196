import type { Part } from '@copydesk/shared/access'

export interface AssignmentRecord {
  id: string
  story: string
  /** Null for the whole story. */
  edition: string | null
  person: string
  as: Part
  at: string
}

/** Who was asked to do what in which story. */
export interface AssignmentStore {
  /** All, or those of one story; oldest first. */
  list(story?: string): Promise<AssignmentRecord[]>
  add(assignment: AssignmentRecord): Promise<void>
  remove(id: string): Promise<void>
}
