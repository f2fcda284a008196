import { rootsOf } from '@copydesk/shared/copy'
import * as Y from 'yjs'
import type { Mode } from '../newcomer.ts'

/** Names of root types that somebody may write to; and `SUGGESTIONS`. */
export type Writable = ReadonlySet<string>

export const EVERYTHING: Writable = new Set(Object.keys(rootsOf(new Y.Doc())))
/** Among the names: may write into the texts what is only suggested. */
export const SUGGESTIONS = '~suggestions'
const SUGGESTED: Writable = new Set(['headline', 'standfirst', 'body', 'annotations', 'aliases'])

/** Whether somebody may write here only what is a suggestion. */
export const onlySuggests = (mayWrite: Writable): boolean =>
  mayWrite.has(SUGGESTIONS) && !mayWrite.has('body')

/** Whether they may write to a root at all. */
export const mayTouch = (mayWrite: Writable, root: string): boolean =>
  mayWrite.has(root) || (mayWrite.has(SUGGESTIONS) && SUGGESTED.has(root))

export const NOTHING: Writable = new Set()

/** What of the document a way of being in a room lets one write. */
export function writableIn(mode: Mode): Writable {
  if (mode === 'write') return EVERYTHING
  return mode === 'read' ? NOTHING : mode
}
