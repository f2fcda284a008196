import type { Asker } from '@copydesk/shared/access'
import type { Person, PersonRole } from '@copydesk/shared/people'

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
  /** With where they stand now; null for somebody who was never let in, or is kept out now. */
  enterable(id: string): Promise<(Person & Asker) | null>

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

  /** Whether nobody was ever let in. */
  nobodyYet(): Promise<boolean>

  /** The address that somebody signs in with; null for somebody who is not there. */
  emailOf(id: string): Promise<string | null>

  /** Who is known to a sign-in provider by this name. */
  knownTo(provider: string, subject: string): Promise<string | null>

  /** The name that a sign-in provider has for somebody, if they have come in by it. */
  subjectOf(provider: string, person: string): Promise<string | null>

  /** They came in by a sign-in provider, which has this name for them. */
  addSubject(provider: string, subject: string, person: string, at: Date): Promise<void>
  /** Another role, or other desks, the first one first. */
  stand(id: string, where: { role?: PersonRole; desks?: readonly string[] }, at: Date): Promise<void>

  /** Keeps somebody out, and ends the sessions that they have. */
  disable(id: string, at: Date): Promise<void>

  endSessions(person: string): Promise<void>
}
