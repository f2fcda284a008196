import { LINES } from '@copydesk/shared/translation/standing'
import type { FieldEditor } from '../editor/index.ts'

/** Id of the block that the caret of a field is in, or was in last. */
export function caretBlock(active: FieldEditor | null): string | null {
  if (!active || active.editor.isDestroyed) return null
  if (active.field !== 'body') return LINES[active.field]
  const { doc, selection } = active.editor.state
  const block = doc.maybeChild(selection.$head.index(0))
  return (block?.attrs.id as string | null | undefined) ?? null
}
