import * as Y from 'yjs'
import { DocumentSize } from '../document-size.ts'
import { lamportCeiling } from '../guard/mark-lamport.ts'
import { openDocument } from '../open-document.ts'
import { Provenance } from '../provenance/provenance.ts'
import type { StoredRoom } from '../update-log.ts'

/** A room's document and what is kept beside it: what it takes to judge a write. */
export interface HotCopy {
  doc: Y.Doc
  rootNames: ReadonlyMap<unknown, string>
  provenance: Provenance
  size: DocumentSize
  /** See `lamportCeiling`. */
  lamport: number
}

/** Throws rather than give a part of what is stored. [SY2] */
export function openHotCopy(stored: Pick<StoredRoom, 'snapshot' | 'tail'>): HotCopy {
  const { doc, rootNames } = openDocument(stored)
  const bytes = stored.tail.reduce(
    (sum, { update }) => sum + update.length,
    stored.snapshot?.bytes.length ?? 0,
  )
  return {
    doc,
    rootNames,
    provenance: new Provenance(stored),
    size: new DocumentSize(() => Y.encodeStateAsUpdate(doc).length, bytes),
    lamport: lamportCeiling(doc),
  }
}
