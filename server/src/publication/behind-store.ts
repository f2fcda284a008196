/** A localized copy that somebody let go out behind what was cleared of its original. */
export interface BehindCopy {
  edition: string
  hash: string
  /** Id of the cleared version that it may be behind; empty when none was. */
  original: string
}

export interface BehindStore {
  allowed(behind: BehindCopy): Promise<boolean>
  allow(behind: BehindCopy & { reason: string; person: string; at: string }): Promise<void>
}
