import type { Language } from '@copydesk/shared/languages'

/** An alert in one language, as it is kept; people are ids. */
export interface AlertWordsRecord {
  alert: string
  edition: string
  words: string
  hash: string
  filedBy: string
  filedAt: string
  releasedBy: string | null
  /** Null while it waits. */
  releasedAt: string | null
  address: string | null
}

export interface StandingAlert extends AlertWordsRecord {
  story: string
  /** Counted in its story from 1. */
  number: number
  language: Language
}

/** An alert that is out, as readers may know of it. */
export interface OutAlert {
  alert: string
  edition: string
  story: string
  number: number
  language: Language
  words: string
  releasedAt: string
  address: string
  kill: { reason: string; instruction: string; substitute: boolean; at: string } | null
  /** Somebody must not be named in its story. */
  withholds: boolean
}

export interface WhichAlerts {
  language: Language
  desk?: string
  limit: number
  /** Only those of which their story says no more yet, and that were not withdrawn. */
  standing?: boolean
}

/** Headlines that go out alone. Those that are out are never changed or removed. */
export interface AlertStore {
  /** Newest first; of one alert the language that was filed first, first. */
  ofStory(story: string): Promise<StandingAlert[]>
  find(alert: string, edition: string): Promise<StandingAlert | null>
  /** Those that wait, oldest first, whatever story they are of. */
  waiting(): Promise<StandingAlert[]>
  /** Gives it the story's next number. */
  begin(alert: { id: string; story: string; at: string }): Promise<void>
  /** For the first time, or in the place of words that wait. */
  file(words: Omit<AlertWordsRecord, 'releasedBy' | 'releasedAt' | 'address'>): Promise<void>
  /** False when it does not wait any more. */
  release(
    alert: string,
    edition: string,
    released: { releasedBy: string; releasedAt: string; address: string },
  ): Promise<boolean>
  /** False when it does not wait any more. */
  drop(alert: string, edition: string): Promise<boolean>
  /** Whether one of this edition is out, or was. */
  isOut(edition: string): Promise<boolean>
  /** What is out, newest first; what was withdrawn stands where it was withdrawn. */
  out(which: WhichAlerts): Promise<OutAlert[]>
  /** All that is out of the story whose alert has this address, newest first. */
  outAt(address: string): Promise<OutAlert[]>
  /** The address that an alert has whose address ends in this id of eight letters; null for none. */
  addressOf(id: string): Promise<string | null>
}
