/** All that reads what is pasted or dropped, in one piece that comes after the page. */
export { flattenPaste } from './flatten-paste.ts'
export { oneBlock } from './one-block.ts'
export { noteDrop, withinNote } from './within-note.ts'
