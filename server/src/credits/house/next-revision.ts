import type { FoundStyle } from './find-style.ts'

/** What follows a style's present revision, and is taken back to it. */
export const nextRevision = ({ language, id, began, revision }: FoundStyle) => ({
  language,
  id,
  began,
  revision: revision + 1,
  undoTo: revision,
})
