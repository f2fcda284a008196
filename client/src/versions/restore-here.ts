import { closeInsertion, FIELDS, restoreBeside, restoreField } from '@copydesk/shared/copy'
import type { Doc } from 'yjs'
import type { Fields } from '../story/use-fields.ts'

interface What {
  /** Blocks of the body; all that there is when they are absent. */
  blocks?: readonly string[]
  /** Credits are for those who may credit. */
  credits: boolean
}

/** Writes a version into the page as its person's edit. Gives the way to take it back, where that can be done. */
export function restoreHere(fields: Fields, doc: Doc, version: Doc, { blocks, credits }: What): () => void {
  // Whoever suggests has restored all the same: that is no suggestion.
  closeInsertion(doc)
  const written = (blocks ? (['body'] as const) : FIELDS).filter((name) => {
    const binding = fields.ready[name]?.binding
    let hasChanged = false
    const notice = () => {
      hasChanged = true
    }
    doc.on('update', notice)
    binding?.act((page) => restoreField(page.doc, version, page.field, blocks))
    doc.off('update', notice)
    return hasChanged
  })
  if (!blocks) {
    restoreBeside(doc, version, 'fields')
    if (credits) restoreBeside(doc, version, 'credits')
  }
  // Each field has a history of its own, in which this was the last step.
  return () => {
    for (const name of written) fields.ready[name]?.undo()
  }
}
