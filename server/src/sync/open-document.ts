import { FIELDS } from '@copydesk/shared/copy'
import * as Y from 'yjs'
import { MAP_ROOTS } from './guard/judge-entry.ts'
import type { StoredRoom } from './update-log.ts'

/** An empty document of the schema, and which root is which. */
export function emptyDocument(): { doc: Y.Doc; rootNames: ReadonlyMap<unknown, string> } {
  const doc = new Y.Doc()
  // Every root gets its type before the first update: one that Yjs converts later keeps wrong beliefs about its text.
  const rootNames = new Map<unknown, string>()
  for (const name of FIELDS) rootNames.set(doc.getText(name), name)
  for (const name of MAP_ROOTS) rootNames.set(doc.getMap(name), name)
  return { doc, rootNames }
}

/** The document that the log says. Throws rather than give a part of it. [SY2] */
export function openDocument({ snapshot, tail }: Pick<StoredRoom, 'snapshot' | 'tail'>) {
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
