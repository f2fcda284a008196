export { CopyField } from './copy-field.tsx'
export type { FieldEditor } from './field-editor.ts'
export { CopyToolbar } from './toolbar/copy-toolbar.tsx'
