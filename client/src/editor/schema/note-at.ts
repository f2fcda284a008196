import type { Mark } from '@tiptap/pm/model'
import type { EditorState } from '@tiptap/pm/state'

/** The mark that makes a note of what is typed now; nothing where it is copy. */
export const noteAt = ({ storedMarks, selection }: EditorState): Mark | undefined =>
  (storedMarks ?? selection.$from.marks()).find(({ type }) => type.name === 'note')
