import type { Contributor, NameMatch } from '@copydesk/shared/credits'

/** The directory of contributors, which is the server's to look into. */
export interface Directory {
  find: (typed: string, signal: AbortSignal) => Promise<Contributor[]>
  /** Whom each name of a line is, or whom it may be. */
  match: (names: readonly string[]) => Promise<NameMatch[]>
}
