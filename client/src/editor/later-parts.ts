/*
 * What the editor needs a moment after its page, in one piece: nobody moves, pastes or goes back a step before there are
 * words to do it with.
 */
export { moveBlock, undoSuggested, undoWhole } from '@copydesk/shared/copy'
export { caretDrawing } from './carets/caret-drawing.ts'
export { flattenPaste } from './paste/flatten-paste.ts'
export { oneBlock } from './paste/one-block.ts'
export { noteDrop, withinNote } from './paste/within-note.ts'
