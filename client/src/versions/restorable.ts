import { asRejected, type Block, FieldView } from '@copydesk/shared/copy'
import { compareWords, type Piece } from '@copydesk/shared/review'
import type { Doc } from 'yjs'

/** A block of a version that reads otherwise now, or is not there any more. */
export interface Restorable {
  id: string
  block: Block
  /** What restoring it would take out and write. */
  pieces: Piece[]
  is: 'changed' | 'missing'
}

/** The blocks of the body that restoring would change, in the order of the version. */
export function restorable(now: Doc, version: Doc, language: string): Restorable[] {
  const live = new Map(bodyOf(now).flatMap((block) => (block.gone ? [] : [[block.id, block]])))
  return bodyOf(version).flatMap((block): Restorable[] => {
    const { id } = block
    if (id === null || id.includes('~') || block.gone) return []
    const there = live.get(id)
    if (there && isSame(there, block)) return []
    const pieces = compareWords(there?.runs ?? [], block.runs, language)
    return [{ id, block, pieces, is: there ? 'changed' : 'missing' }]
  })
}

const isSame = (a: Block, b: Block) =>
  JSON.stringify([a.kind, a.attributes, a.runs]) === JSON.stringify([b.kind, b.attributes, b.runs])

/** With notes; without what is only suggested, which is decided and not restored. */
const bodyOf = (doc: Doc) => asRejected(new FieldView(doc, 'body'))
