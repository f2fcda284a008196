export { CopyField } from './copy-field.tsx'
export type { FieldEditor } from './field-editor.ts'
