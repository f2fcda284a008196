import type { FieldEditor } from './field-editor.ts'

/** Puts the caret at the end of a block; into the field, where there is no such block. */
export function focusBlock({ editor }: FieldEditor, id: string): void {
  let end: number | null = null
  editor.state.doc.forEach((block, offset) => {
    if (block.attrs.id === id) end = offset + block.nodeSize - 1
  })
  editor.commands.focus(end)
}
