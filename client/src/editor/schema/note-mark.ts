import { Mark } from '@tiptap/core'

/**
 * Words for colleagues only. It is read from our own pages alone: what is pasted from elsewhere loses every attribute
 * that it names a note by. First of the marks, so that one element holds all of a note, whatever else its words are.
 */
export const NoteMark = Mark.create({
  name: 'note',
  priority: 1001,
  parseHTML: () => [{ tag: '[data-note]' }],
  renderHTML: () => ['span', { 'data-note': '', role: 'note', 'aria-label': 'Note' }, 0],
})
