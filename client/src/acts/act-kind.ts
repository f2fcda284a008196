import type { WaitingActs } from '../sync/index.ts'
import type { livingPages } from './living-pages.ts'

export interface Answered {
  taken: string[]
  /** With a sentence for whoever did it. */
  refused: { id: string; why: string }[]
}

export type SendActs<Act> = (edition: string, acts: readonly Act[], signal: AbortSignal) => Promise<Answered>

/** What somebody does to an edition beside writing it: it waits for the line, is sent, and shown meanwhile as if done. */
export interface ActKind<Act extends { id: string }> {
  /** At once; the server takes more. */
  most: number
  /** Acts that are about the same go in the order in which they were done: the later may need the earlier. */
  about(act: Act): readonly string[]
  /** Nobody needs to hear of the older any more. */
  isOvertaken(older: Act, newer: Act): boolean
  send: SendActs<Act>
  /** Under which key this page knows what is on record: it is asked for again when some were taken. */
  onRecord(edition: string): readonly string[]
  /** In this browser. */
  waiting: WaitingActs<Act>
  /** Pages that send what is done on them. */
  pages: ReturnType<typeof livingPages>
}
