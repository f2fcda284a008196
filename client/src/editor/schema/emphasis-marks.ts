import { Mark } from '@tiptap/core'

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    emphasis: { toggleBold: () => ReturnType; toggleItalic: () => ReturnType }
  }
}

/** Bold as a page may say it: in an element, or in the style of any. */
export const Bold = Mark.create({
  name: 'bold',
  parseHTML: () => [
    { tag: 'strong' },
    { tag: 'b', getAttrs: (element) => element.style.fontWeight !== 'normal' && null },
    { style: 'font-weight=400', clearMark: (mark) => mark.type.name === 'bold' },
    { style: 'font-weight', getAttrs: (value) => /^(bold(er)?|[5-9]\d{2,})$/.test(value) && null },
  ],
  renderHTML: () => ['strong', 0],
  addCommands: () => ({
    toggleBold:
      () =>
      ({ commands }) =>
        commands.toggleMark('bold'),
  }),
  addKeyboardShortcuts() {
    const toggle = () => this.editor.commands.toggleBold()
    return { 'Mod-b': toggle, 'Mod-B': toggle }
  },
})

export const Italic = Mark.create({
  name: 'italic',
  parseHTML: () => [
    { tag: 'em' },
    { tag: 'i', getAttrs: (element) => element.style.fontStyle !== 'normal' && null },
    { style: 'font-style=normal', clearMark: (mark) => mark.type.name === 'italic' },
    { style: 'font-style=italic' },
  ],
  renderHTML: () => ['em', 0],
  addCommands: () => ({
    toggleItalic:
      () =>
      ({ commands }) =>
        commands.toggleMark('italic'),
  }),
  addKeyboardShortcuts() {
    const toggle = () => this.editor.commands.toggleItalic()
    return { 'Mod-i': toggle, 'Mod-I': toggle }
  },
})
