import type { HeldDuty, Person } from '../people.ts'
import type { State } from '../review/states.ts'

/** What somebody does in a story or an edition that they are assigned to. */
export const ASSIGNED_PARTS = ['writer', 'translator', 'editor'] as const
export type Part = (typeof ASSIGNED_PARTS)[number]

export interface Assigned {
  person: string
  as: Part
}

/** Who asks. Looked up at each act, never believed. */
export interface Asker extends Pick<Person, 'id' | 'role'> {
  /** Where they stand; none is every desk. */
  desks: readonly string[]
  duties: readonly HeldDuty[]
  /** Ids of the stories that do not exist for whoever comes by this token: it is not trusted with what is under an embargo. */
  without?: ReadonlySet<string>
}

/** What the act is about. Facts come from the store at each act, never from the one who asks. */
export interface About {
  story?: {
    id: string
    /** Of an edition that another desk does, that one. */
    desk: string
    owner: string | null
    begunBy: string
    /** Ids of the only people who may see it; null when everybody may. */
    restrictedTo: readonly string[] | null
    /** To the whole story. */
    assigned: readonly Assigned[]
  }
  edition?: {
    localization: boolean
    state: State
    /** Who filed the version that waits for the desk. */
    filedBy: string | null
    /** People credited here with reporting, writing or translation. */
    writers: readonly string[]
    /** To this edition alone. */
    assigned: readonly Assigned[]
  }
  /** The desk, where it is about no story. */
  desk?: string
  /** Whose profile it is. */
  profileOf?: string
}
