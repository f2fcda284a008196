import { Editor, Extension } from '@tiptap/core'
import { nameBlocks } from '../binding/name-blocks.ts'
import { copyKeys } from '../keys/copy-keys.ts'
import { wholeCharacters } from '../keys/whole-characters.ts'
import { placeholder } from '../placeholder.ts'
import { copyExtensions } from '../schema/copy-extensions.ts'

/** The editor of a body with everything but the shared document: what typing costs without it. */
export function withoutSharing(mount: HTMLElement, content: object): Editor {
  const never = () => false
  const acts = {
    undo: never,
    redo: never,
    moveBlock: never,
    removeBlock: never,
    askLink: never,
    leave: never,
  }
  return new Editor({
    element: { mount },
    content,
    injectCSS: false,
    enablePasteRules: false,
    enableCoreExtensions: { keymap: false },
    extensions: [
      ...copyExtensions('body', null),
      copyKeys('body', acts),
      Extension.create({
        name: 'alone',
        addProseMirrorPlugins: () => [
          nameBlocks(() => crypto.randomUUID()),
          wholeCharacters(),
          placeholder(''),
        ],
      }),
    ],
    editorProps: { attributes: { role: 'textbox', 'aria-label': 'Body', spellcheck: 'true' } },
  })
}
