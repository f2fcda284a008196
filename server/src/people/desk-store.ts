import type { Language } from '@copydesk/shared/languages'
import type { Desk } from '@copydesk/shared/people'

export interface NewsroomFacts {
  name: string
  /** Those that it works in; none while nobody has chosen. */
  languages: Language[]
  /** Where its clock hangs. */
  zone: string
}

/** While nobody has named it. */
export const UNNAMED: NewsroomFacts = { name: 'Copydesk', languages: [], zone: 'UTC' }

/** What the newsroom is called and writes in, and its desks in their order. */
export interface DeskStore {
  all(): Promise<Desk[]>
  /** Behind those that are there. */
  add(desk: Pick<Desk, 'id' | 'name'>): Promise<void>
  rename(id: string, name: string): Promise<void>
  /** Puts them in this order. */
  order(ids: readonly string[]): Promise<void>
  /** Since then nothing comes to it; null opens it again. */
  close(id: string, at: Date | null): Promise<void>
  /** Whether a story stands on it, or its log or a shift says that something did. */
  hasPast(id: string): Promise<boolean>
  /** Throws, and nothing is removed, while anything refers to it. */
  remove(id: string): Promise<void>
  /** Null while nobody has named it. */
  newsroom(): Promise<NewsroomFacts | null>
  /** Names a newsroom that has no name yet. */
  nameNewsroom(facts: NewsroomFacts, at: Date): Promise<void>
  /** Names it anew, or for the first time. */
  changeNewsroom(facts: NewsroomFacts, at: Date): Promise<void>
}
