/** What a character is beside itself; readers see all of it but the notes. */
export interface Marks {
  bold?: true
  italic?: true
  /** An http, https or mailto address. */
  link?: string
  /** Words for colleagues only: they never leave the newsroom. */
  note?: true
}

/** Neighbouring characters with the same marks. */
export interface Run {
  text: string
  marks: Marks
}

/** One block as the pure function of the shared document gives it, in the order in which it is read. */
export interface Block {
  /** Null for the implicit block before the first marker. A second marker with the same id gets `<id>~2`. */
  id: string | null
  /** A `Kind`, or one that this schema does not know, which is shown as a plain block and kept. */
  kind: string
  /** Attributes besides kind, gone and order: level, media, alt … */
  attributes: Record<string, unknown>
  /** Removed by somebody, while words in it remain: shown flagged, offered back. */
  gone: boolean
  runs: Run[]
}

export type PublishableBlock = Pick<Block, 'kind' | 'attributes' | 'runs'>

/** Exactly what may go out: no ids, comments, notes; suggestions as if rejected. Its hash is what is cleared. */
export interface PublishableCopy {
  format: 1
  language: string
  headline: string
  standfirst: string
  byline: string
  dateline: string
  body: PublishableBlock[]
  creditLine: string
  rights: string
  /*
   * What stands around it by rule. Left out where nothing does: so a copy that has none is the same to the byte as
   * before there were any, and what was cleared then stays cleared.
   */
  /** Above the headline: "COLUMN". */
  head?: string
  /** Who the columnist is. */
  bio?: string
  opinions?: string
  /** What those who worked on it hold of what it is about. */
  disclosure?: string
  /** Another agency's original, that this is a rendering of; left out where there is none. */
  origin?: Origin
}

/** An original that is not in this newsroom. */
export interface Origin {
  agency: string
  language: string
  /** A web address, or nothing. */
  link: string
}
