/** Localized versions that somebody let go out behind what was cleared of their original. */
export interface BehindStore {
  /** @param original id of the cleared version that it may be behind; empty when none was. */
  allowed(version: string, original: string): Promise<boolean>
  allow(behind: {
    version: string
    original: string
    reason: string
    person: string
    at: string
  }): Promise<void>
}
