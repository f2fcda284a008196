import type { RefusalCode } from '@copydesk/shared/refusal'

/** How an edition stands with the server. Nothing is called saved that is not on the server's disk. */
export interface SyncStatus {
  line: /** For the first time. */
    | 'connecting'
    | 'open'
    /** It comes back by itself. */
    | 'offline'
    /** The server said no, and will not say otherwise until something is done. */
    | 'refused'
  /** The copy has arrived, once, from the server or out of this browser: the page may show it and let people type. */
  ready: boolean
  /** All that was typed here is on disk, and the server has said so on this line. */
  saved: boolean
  /** Changes made here that the server has not acknowledged, also those of an earlier visit. */
  waiting: number
  /** The line is open, and the server has not acknowledged anything for two seconds. */
  slow: boolean
  /** What waits outlives this page: it is in this browser, and goes on from there. */
  kept: boolean
  /** Why, in a sentence; also while a failing disk keeps the line from opening. */
  refusal: { code: RefusalCode; message: string } | null
}
