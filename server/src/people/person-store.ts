import type { Person } from '@copydesk/shared/people'

/** What the operator's list says of somebody. */
export interface ListedPerson {
  email: string
  name: string
  role: string
  desk: string | null
  disabled: boolean
}

/** Those who can sign in, or once could: people are never removed, since their names stand in versions and acts. */
export interface PersonStore {
  /** Null for somebody who was never let in, or is kept out now. */
  enterable(id: string): Promise<Person | null>

  /** Everybody who can sign in, by name. */
  enterables(): Promise<Person[]>

  /** Everybody, those too who can no longer sign in. */
  byId(): Promise<Map<string, Person>>

  /** Who has this address, in lower case, to sign in with. */
  withEmail(email: string): Promise<{ id: string; disabled: boolean } | null>

  /** The one who can sign in and has been managing editor for longest. */
  firstManagingEditor(): Promise<Person | null>

  /** For the operator, by address. */
  list(): Promise<ListedPerson[]>

  add(person: Person, entry: { email: string; passwordHash: string; at: Date }): Promise<void>

  /** Keeps somebody out, and ends the sessions that they have. */
  disable(id: string, at: Date): Promise<void>

  endSessions(person: string): Promise<void>

  /** Which of these sessions are good now, and their people's roles. */
  goodSessions(ids: readonly string[], now: Date): Promise<Map<string, string>>
}
