import type { Field } from '@copydesk/shared/copy'
import { Extension } from '@tiptap/core'
import { baseKeymap, chainCommands, deleteSelection, joinBackward, joinForward } from '@tiptap/pm/commands'
import { keymap } from '@tiptap/pm/keymap'
import type { Command } from '@tiptap/pm/state'
import { backspace } from './backspace.ts'
import { enter } from './enter.ts'
import { kindRules } from './kind-rules.ts'
import { setKind } from './set-kind.ts'

/** What keys ask for that is not a change of the page alone. */
export interface KeyActs {
  undo(): boolean
  redo(): boolean
  moveBlock(by: -1 | 1): boolean
  removeBlock(): boolean
  askLink(): boolean
  /** The caret leaves the field; false if there is nowhere to go. */
  leave(to: 'next' | 'previous'): boolean
}

const KINDS_BY_KEY = {
  'Mod-Alt-0': 'paragraph',
  'Mod-Alt-1': 'crosshead',
  'Mod-Alt-2': 'subhead',
  'Mod-Alt-7': 'numbered',
  'Mod-Alt-8': 'bullet',
  'Mod-Alt-9': 'quote',
}

/** The keyboard of a field. Tiptap's own keymap is left out: it knows paragraphs that we do not have. */
export const copyKeys = (field: Field, acts: KeyActs): Extension =>
  Extension.create({
    name: 'copyKeys',
    priority: 900,

    addInputRules: () => (field === 'body' ? kindRules() : []),

    addProseMirrorPlugins() {
      const undoRule: Command = () => this.editor.commands.undoInputRule()
      const common: Record<string, Command> = {
        'Mod-z': () => acts.undo(),
        'Mod-y': () => acts.redo(),
        'Shift-Mod-z': () => acts.redo(),
        'Mod-k': () => acts.askLink(),
        Backspace: chainCommands(undoRule, deleteSelection),
        ArrowUp: leaves('up', () => acts.leave('previous')),
        ArrowDown: leaves('down', () => acts.leave('next')),
      }
      const keys =
        field === 'body' ? { ...common, ...bodyKeys(acts, undoRule) } : { ...common, ...lineKeys(acts) }
      return [keymap(keys), ...(field === 'body' ? [keymap(baseKeymap)] : [])]
    },
  })

function bodyKeys(acts: KeyActs, undoRule: Command): Record<string, Command> {
  const kinds = Object.entries(KINDS_BY_KEY).map(([keys, kind]) => [keys, setKind(kind)] as const)
  return {
    ...Object.fromEntries(kinds),
    Enter: enter,
    'Shift-Enter': enter,
    Backspace: chainCommands(undoRule, deleteSelection, backspace, joinBackward),
    Delete: chainCommands(deleteSelection, joinForward),
    'Alt-ArrowUp': () => acts.moveBlock(-1),
    'Alt-ArrowDown': () => acts.moveBlock(1),
    'Mod-Shift-Backspace': () => acts.removeBlock(),
  }
}

/** A headline or standfirst is one block: Enter goes on to the next field. */
const lineKeys = (acts: KeyActs): Record<string, Command> => {
  const next: Command = () => acts.leave('next') || true
  return {
    Enter: next,
    'Shift-Enter': next,
    'Mod-Enter': next,
    Delete: deleteSelection,
    'Mod-a': baseKeymap['Mod-a'] as Command,
  }
}

/** An arrow at the edge of the field goes on into its neighbour. */
const leaves =
  (direction: 'up' | 'down', leave: () => boolean): Command =>
  (state, _dispatch, view) => {
    const { selection, doc } = state
    if (!selection.empty || !view) return false
    const block = selection.$from.index(0)
    const isEdge = direction === 'up' ? block === 0 : block === doc.childCount - 1
    return isEdge && view.endOfTextblock(direction) && leave()
  }
