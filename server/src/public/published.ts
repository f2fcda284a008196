import type { PublishableCopy } from '@copydesk/shared/copy'
import type { Language } from '@copydesk/shared/languages'
import type { PublicationKind } from '@copydesk/shared/publication'

/** One publication of an edition, as far as readers may know of it. */
export interface Published {
  number: number
  kind: PublicationKind
  /** The n of UPDATE n. */
  update: number | null
  publishedAt: string
  /** Of a correction: what was wrong and where; empty where that may not be told any more. */
  correction: string
  kill: { reason: string; instruction: string; substitute: boolean } | null
}

/** An edition as it is out. */
export interface OutEdition {
  id: string
  language: Language
  address: string
  /** Newest first; never none. */
  publications: readonly [Published, ...Published[]]
  copy: PublishableCopy
  /** The story in its other languages, as far as they are out; the original first. */
  others: readonly { language: Language; address: string; isOriginal: boolean }[]
}

/** What a front and a feed say of an edition. */
export interface OutEntry {
  id: string
  language: Language
  address: string
  /** Its newest publication, and when its first one was. */
  newest: Published
  firstAt: string
  /** Null for one that was withdrawn. */
  copy: PublishableCopy | null
}

/** What stands on every page. */
export interface Site {
  /** The newsroom's name. */
  name: string
  /** Where readers find it, without a slash at the end. */
  origin: string
  /** The zone that times are printed in. */
  zone: string
  /** Addresses of the files that pages are drawn with. */
  styles: string
  letters: string
}
