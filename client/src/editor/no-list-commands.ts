/*
 * Stands for `prosemirror-schema-list` in the build. Tiptap's core takes three commands from it for lists of lists;
 * a body is flat, no node of ours is a list, and nothing calls them.
 */
const never = (): never => {
  throw new Error('A copy has no lists of lists: this command of Tiptap is not there.')
}

export { never as liftListItem, never as sinkListItem, never as wrapInList }
