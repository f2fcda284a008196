import type { Field } from '@copydesk/shared/copy'
import { Editor, Extension } from '@tiptap/core'
import type { EditorView } from '@tiptap/pm/view'
import { FieldBinding } from './binding/field-binding.ts'
import { nothingIs } from './binding/field-page.ts'
import { nameBlocks } from './binding/name-blocks.ts'
import { BlockCommands } from './block-commands.ts'
import { caretSending } from './carets/caret-sending.ts'
import { holdWhileComposing } from './composition/hold-while-composing.ts'
import { copyKeys } from './keys/copy-keys.ts'
import { wholeCharacters } from './keys/whole-characters.ts'
import { fetchLater } from './later.ts'
import { newBlockId } from './new-block-id.ts'
import { dropWhenReady, pasteWhenReady, readPage, readPasted } from './paste/read-pasted.ts'
import { refuseLargePaste } from './paste/refuse-large-paste.ts'
import { placeholder } from './placeholder.ts'
import { pointedOut } from './pointed-out.ts'
import { copyExtensions } from './schema/copy-extensions.ts'
import type { EditionInHand } from './shared-edition.ts'

export interface FieldEditorOptions {
  edition: EditionInHand
  field: Field
  mount: HTMLElement
  label: string
  placeholder: string
  editable: boolean
  language: string
  onLeave(to: 'next' | 'previous'): boolean
  onAskLink(): void
  /** Something was pasted or dropped that is too large, and was not taken. */
  onTooLarge?(): void
  /** What others changed where one composes has waited for long; false when it waits no more. */
  onLongWait?(isLong: boolean): void
}

/** Sets what is typed as its language prints it. It comes when the copy can be written in already. */
export interface Typesetting {
  /** True when it has written what was typed. */
  text(view: EditorView, from: number, to: number, text: string): boolean
  key(view: EditorView, event: KeyboardEvent): boolean
}

/** One field of the copy, open for reading or writing. */
export class FieldEditor {
  readonly field: Field
  readonly editor: Editor
  readonly binding: FieldBinding
  readonly blocks: BlockCommands
  /** Null: signs stay as the keyboard has them. */
  typesetting: Typesetting | null = null
  private readonly release: () => void
  private readonly onAskLink: () => void

  constructor(options: FieldEditorOptions) {
    const { edition, field } = options
    this.field = field
    this.onAskLink = options.onAskLink
    this.binding = new FieldBinding(edition.doc, field)
    this.blocks = new BlockCommands(this.binding)
    const tooLarge = refuseLargePaste(() => options.onTooLarge?.())
    this.editor = new Editor({
      element: { mount: options.mount },
      editable: options.editable,
      injectCSS: false,
      enablePasteRules: false,
      // ProseMirror's own gives the words of what is copied, and not of what is selected.
      enableCoreExtensions: { keymap: false, clipboardTextSerializer: false },
      extensions: [
        ...copyExtensions(field, this.blocks),
        copyKeys(field, {
          undo: () => this.undo(),
          redo: () => this.redo(),
          moveBlock: (by) => this.editor.isEditable && this.blocks.move(by),
          removeBlock: () => this.editor.isEditable && this.blocks.removeHere(),
          askLink: () => this.askLink(),
          leave: options.onLeave,
        }),
        this.bound(options),
      ],
      editorProps: {
        attributes: attributesOf(options),
        handleTextInput: (view, from, to, text) => this.typesetting?.text(view, from, to, text) ?? false,
        handleKeyDown: (view, event) => this.typesetting?.key(view, event) ?? false,
        handleDOMEvents: {
          paste: (view, event) => tooLarge.paste(view, event) || pasteWhenReady(view, event),
          drop: (view, event) => tooLarge.drop(view, event) || dropWhenReady(event),
          copy: (_view, event) => this.isUnsorted(event),
          cut: (_view, event) => this.isUnsorted(event),
          dragstart: (_view, event) => this.isUnsorted(event),
        },
        transformPastedHTML: readPage,
        transformPastedText: (text) => text.toWellFormed(),
        transformPasted: readPasted(field),
      },
    })
    void this.drawCarets(edition)
    this.release = holdWhileComposing(edition, this.editor.view, this.binding.page, (isLong) =>
      options.onLongWait?.(isLong),
    )
  }

  undo(): boolean {
    return this.editor.isEditable && this.binding.undo()
  }

  redo(): boolean {
    return this.editor.isEditable && this.binding.redo()
  }

  askLink(): boolean {
    if (this.editor.isEditable) this.onAskLink()
    return true
  }

  /** Null takes the link away. */
  setLink(href: string | null): void {
    const chain = this.editor.chain().focus()
    if (href === null) chain.unsetMark('link', { extendEmptyMarkRange: true }).run()
    else if (!this.editor.state.selection.empty) chain.setMark('link', { href }).run()
    else chain.extendMarkRange('link').setMark('link', { href }).run()
  }

  close(): void {
    this.release()
    this.editor.destroy()
    this.binding.close()
  }

  /** Until what is suggested is drawn nobody can tell it from copy: then nothing is taken along. */
  private isUnsorted(event: Event): boolean {
    const { doc, isOnlySuggested } = this.binding.page
    if (isOnlySuggested !== nothingIs || doc.getMap('annotations').size === 0) return false
    event.preventDefault()
    return true
  }

  /** Where others are is seen a moment after what they write. */
  private async drawCarets({ awareness }: EditionInHand): Promise<void> {
    const { binding, field, editor } = this
    const found = await fetchLater().catch(() => null)
    if (found && !editor.isDestroyed)
      editor.registerPlugin(found.caretDrawing(field, awareness, (doc, json) => binding.place(doc, json)))
  }

  private bound({ edition: { awareness }, placeholder: words }: FieldEditorOptions): Extension {
    const { binding, field } = this
    return Extension.create({
      name: 'bound',
      priority: 1100,
      addProseMirrorPlugins: () => [
        ...(field === 'body' ? [nameBlocks(newBlockId)] : []),
        wholeCharacters(),
        placeholder(words),
        pointedOut(),
        binding.plugin(),
        caretSending(field, awareness, ({ state }) => binding.caret(state)),
      ],
    })
  }
}

function attributesOf({ field, label, language, placeholder }: FieldEditorOptions): Record<string, string> {
  return {
    role: 'textbox',
    'aria-label': label,
    'aria-placeholder': placeholder,
    'aria-multiline': String(field === 'body'),
    lang: language,
    spellcheck: 'true',
    'data-copy-field': field,
  }
}
