/** Where somebody was last in an edition, with it in sight. */
export interface Visit {
  /** Position of the edition's log. */
  position: number
  /** ISO 8601 */
  at: string
}

export interface VisitStore {
  /** Null for who was never there. */
  last(edition: string, person: string): Promise<Visit | null>
  note(edition: string, person: string, visit: Visit): Promise<void>
}
