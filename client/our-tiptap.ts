import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

/** Every command that ours, or a command in this list, calls by name. */
const COMMANDS = [
  'extendMarkRange',
  'focus',
  'scrollIntoView',
  'setMark',
  'toggleMark',
  'undoInputRule',
  'unsetMark',
]

const from = (name: string) => `export * from './${name}.ts'`

/** An extension without a type: Tiptap passes over it. */
const absent = (name: string) => `const none = {}; none.configure = () => none; export { none as ${name} }`

/** By the file of Tiptap's that it replaces. What stands for nothing is switched off in FieldEditor, or answers nobody. */
const REPLACED: Record<string, string> = {
  'index.ts': ['Editor', 'Extension', 'InputRule', 'Mark', 'Node'].map(from).join('\n'),
  'commands/index.ts': COMMANDS.map(from).join('\n'),
  'extensions/keymap.ts': absent('Keymap'),
  'extensions/delete.ts': absent('Delete'),
  'extensions/drop.ts': absent('Drop'),
  'extensions/paste.ts': absent('Paste'),
  'extensions/textDirection.ts': absent('TextDirection'),
  'PasteRule.ts': `export const pasteRulesPlugin = () => { throw new Error('Paste rules are not built in: see our-tiptap.ts.') }`,
  'decorations/DecorationManager.ts': `export class DecorationManager {
    constructor({ entries }) { if (entries.length) throw new Error('Decorations of Tiptap are not built in: see our-tiptap.ts.') }
    plugin = null
    destroy() {}
  }`,
}

/** Tiptap's core is one file with all its commands in it. Built from its source, only what we call goes to the reader. */
export function ourTiptap(): Plugin {
  const source = fileURLToPath(new URL('../src/', import.meta.resolve('@tiptap/core')))
  return {
    name: 'our-tiptap',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id === '@tiptap/core' ? `${source}index.ts` : undefined),
    load: (id) => (id.startsWith(source) ? REPLACED[id.slice(source.length)] : undefined),
  }
}
