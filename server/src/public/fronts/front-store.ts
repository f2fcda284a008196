import type { Language } from '@copydesk/shared/languages'

export interface FrontPlace {
  edition: string
  /** A fractional index. */
  place: string
  /** Id of whoever placed it. */
  by: string
  at: string
}

/** What editors placed on the front of a language. */
export interface FrontStore {
  /** In their order, also those that have been withdrawn since. */
  placed(language: Language): Promise<FrontPlace[]>
  /** Places it, or moves it. */
  place(place: FrontPlace): Promise<void>
  /** False when it was not placed. */
  takeOff(edition: string): Promise<boolean>
}
