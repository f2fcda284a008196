import type * as Y from 'yjs'
import { blockKey } from '../reading/block-attributes.ts'
import { FieldView } from '../reading/field-view.ts'
import { rootsOf, textOf } from '../roots.ts'
import type { Field } from '../schema.ts'

/**
 * Removes a block: its characters, and the block is marked as gone. Its marker stays, so that words which somebody is
 * writing there meanwhile have a block to arrive in and are shown in it. The only block is emptied, not removed.
 */
export function removeBlock(doc: Y.Doc, field: Field, block: string | null): void {
  const view = FieldView.now(doc, field)
  const segment = view.segmentByKey(block)
  if (segment === null) return
  const text = textOf(doc, field)
  const start = view.startOf(segment)
  // The second of two blocks with one id shares its attributes with the first, which is not gone.
  const isDouble = segment.key !== (segment.id ?? '')
  if (isDouble) text.delete(start - 1, segment.length + 1)
  else {
    if (segment.length > 0) text.delete(start, segment.length)
    const others = view.shown.some((shown) => shown !== segment && !shown.attributes.gone)
    if (others && segment.id !== null) rootsOf(doc).blocks.set(blockKey(segment.id, 'gone'), true)
  }
}
