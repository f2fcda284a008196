import { closeInsertion, FIELDS, restoreBeside, restoreField, rootsOf } from '@copydesk/shared/copy'
import type { Doc } from 'yjs'
import type { Fields } from '../story/use-fields.ts'

interface What {
  /** Blocks of the body; all that there is when they are absent. */
  blocks?: readonly string[]
  /** Credits are for those who may credit. */
  credits: boolean
}

/**
 * Writes a version into the page as its person's edit, and gives the way to take it back. Null where not all of it can
 * be written: while one suggests, or while the copy is not open to be written in. Then nothing is.
 */
export function restoreHere(
  fields: Pick<Fields, 'ready'>,
  doc: Doc,
  version: Doc,
  { blocks, credits }: What,
): (() => void) | null {
  const names = blocks ? (['body'] as const) : FIELDS
  const isOpen = names.every((name) => {
    const field = fields.ready[name]
    return field?.editor.isEditable && field.binding.suggesting === null
  })
  if (!isOpen) return null
  closeInsertion(doc)
  const written = names.filter((name) => {
    let hasChanged = false
    const notice = () => {
      hasChanged = true
    }
    doc.on('update', notice)
    fields.ready[name]?.binding.act((page) => restoreField(page.doc, version, page.field, blocks))
    doc.off('update', notice)
    return hasChanged
  })
  const beside = blocks
    ? []
    : (['fields', ...(credits ? ['credits' as const] : [])] as const).map((root) =>
        beginBeside(doc, version, root),
      )
  // Each field has a history of its own, in which this was the last step; what stands beside the copy has none.
  return () => {
    for (const name of written) fields.ready[name]?.undo()
    doc.transact(() => {
      for (const takeBack of beside) takeBack()
    })
  }
}

/** What somebody has changed since stays as it is. */
function beginBeside(doc: Doc, version: Doc, root: 'fields' | 'credits'): () => void {
  const map = rootsOf(doc)[root]
  const before = new Map(map.entries())
  restoreBeside(doc, version, root)
  const after = new Map(map.entries())
  return () => {
    for (const key of new Set([...before.keys(), ...after.keys()])) {
      const [was, is] = [before.get(key), after.get(key)]
      if (isSame(was, is) || !isSame(map.get(key), is)) continue
      if (was === undefined) map.delete(key)
      else map.set(key, was)
    }
  }
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
