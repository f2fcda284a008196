import { openCopy, rootsOf } from '@copydesk/shared/copy'
import * as Y from 'yjs'
import type { StoredRoom } from './update-log.ts'

export interface OpenedDocument {
  doc: Y.Doc
  /** Which root type is which. */
  rootNames: ReadonlyMap<unknown, string>
}

/** An empty document of the schema. */
export function emptyDocument(): OpenedDocument {
  const doc = openCopy()
  return { doc, rootNames: new Map(Object.entries(rootsOf(doc)).map(([name, root]) => [root, name])) }
}

/** The document that the log says. Throws rather than give a part of it. [SY2] */
export function openDocument({ snapshot, tail }: Pick<StoredRoom, 'snapshot' | 'tail'>): OpenedDocument {
  const opened = emptyDocument()
  const { doc } = opened
  doc.transact(() => {
    if (snapshot) Y.applyUpdate(doc, snapshot.bytes)
    for (const { update } of tail) Y.applyUpdate(doc, update)
  })
  if (doc.store.pendingStructs ?? doc.store.pendingDs)
    throw new Error('The log of a room lacks a part of its document.')
  return opened
}

/** A document that nobody needs afterwards. */
export function lendAndDestroy<T>(doc: Y.Doc, use: (doc: Y.Doc) => T): T {
  try {
    return use(doc)
  } finally {
    doc.destroy()
  }
}
