import { rootsOf } from '@copydesk/shared/copy'
import * as Y from 'yjs'
import type { Mode } from '../newcomer.ts'

/** Names of root types that somebody may write to. */
export type Writable = ReadonlySet<string>

export const EVERYTHING: Writable = new Set(Object.keys(rootsOf(new Y.Doc())))
export const NOTHING: Writable = new Set()

/** What of the document a way of being in a room lets one write. */
export function writableIn(mode: Mode): Writable {
  if (mode === 'write') return EVERYTHING
  return mode === 'read' ? NOTHING : mode
}
