import type * as Y from 'yjs'
import { markerIdOf } from '../block-id.ts'
import { blockKey } from '../reading/block-attributes.ts'
import { rootsOf } from '../roots.ts'

/** Sets an attribute of a block, or takes it away with null. A doubled block shares those of the first. */
export function setBlockAttribute(doc: Y.Doc, block: string, attribute: string, value: unknown): void {
  const { blocks } = rootsOf(doc)
  const key = blockKey(markerIdOf(block), attribute)
  if (value === null || value === undefined) {
    if (blocks.has(key)) blocks.delete(key)
  } else if (blocks.get(key) !== value) blocks.set(key, value)
}
