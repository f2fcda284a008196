import type { Desk } from '@copydesk/shared/people'

/** The newsroom's name, and its desks in their order. */
export interface DeskStore {
  all(): Promise<Desk[]>
  /** Behind those that are there. */
  add(desk: Desk): Promise<void>
  /** What the newsroom is called; null while nobody has named it. */
  newsroom(): Promise<string | null>
  /** Names a newsroom that has no name yet. */
  nameNewsroom(name: string, at: Date): Promise<void>
}
