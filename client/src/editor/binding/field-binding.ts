/*
 * Holds a page and a field of the shared document together. The page is a function of the shared text: whatever
 * changes the text, here or elsewhere, is followed by drawing the blocks that differ. A local change of the page
 * is written as the smallest edit first, so that the drawing then finds nothing to do.
 */
import type { Field } from '@copydesk/shared/copy'
import type { Node } from '@tiptap/pm/model'
import {
  type Command,
  type EditorState,
  Plugin,
  PluginKey,
  type Selection,
  TextSelection,
  type Transaction,
} from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import * as Y from 'yjs'
import { BlockNodes } from './block-nodes.ts'
import { drawBlocks } from './draw-blocks.ts'
import { FieldPage } from './field-page.ts'
import { FROM_TEXT } from './from-text.ts'
import {
  absoluteSelection,
  parsePosition,
  placeOf,
  type RelativeSelection,
  relativeSelection,
} from './relative-selection.ts'
import { writeChange } from './write-change.ts'

/** Local transactions that the shared text does not hold yet. */
interface Unwritten {
  number: number
  doc: Node
  selection: Selection
  transactions: readonly Transaction[]
}

const KEY = new PluginKey<Unwritten>('field-binding')

export class FieldBinding {
  readonly page: FieldPage
  /** How often the page had to be mended because it was not what the shared text says. Zero, if all is well. */
  mends = 0
  private view: EditorView | null = null
  private nodes: BlockNodes | null = null
  private written = 0
  private selectionBefore: RelativeSelection | null = null
  /** While the page is ahead of the text: then it has no selection that the text could hold. */
  private isWriting = false

  constructor(doc: Y.Doc, field: Field) {
    this.page = new FieldPage(doc, field, this)
  }

  plugin(): Plugin<Unwritten> {
    return new Plugin<Unwritten>({
      key: KEY,
      state: {
        init: (_config, { doc, selection }) => ({ number: 0, doc, selection, transactions: [] }),
        apply: (transaction, unwritten, before) => this.collect(transaction, unwritten, before),
      },
      view: (view) => {
        this.attach(view)
        return {
          update: (_view, before) => {
            if (view.state.doc !== before.doc) this.write(view.state)
          },
          destroy: () => this.detach(),
        }
      },
    })
  }

  /** The number and the page of a local change stay here until the view tells us to write it. */
  private collect(
    transaction: Transaction,
    unwritten: Unwritten,
    { doc, selection }: EditorState,
  ): Unwritten {
    if (!transaction.docChanged) return unwritten
    const isFresh = unwritten.number <= this.written
    if (transaction.getMeta(FROM_TEXT)) {
      return isFresh ? { ...unwritten, doc: transaction.doc, transactions: [] } : unwritten
    }
    const number = unwritten.number + 1
    if (isFresh) return { number, doc, selection, transactions: [transaction] }
    return { ...unwritten, number, transactions: [...unwritten.transactions, transaction] }
  }

  private attach(view: EditorView): void {
    this.view = view
    this.nodes = new BlockNodes(view.state.schema)
    this.page.watch({
      before: () => this.remember(),
      after: () => this.draw(),
    })
    this.draw()
    this.mends = 0
  }

  private detach(): void {
    this.page.unwatch()
    this.view = null
  }

  /** Writes what the local transactions did, as one change of the shared document. */
  private write(state: EditorState): void {
    const unwritten = KEY.getState(state)
    if (!unwritten || unwritten.number <= this.written) return
    this.written = unwritten.number
    if (unwritten.doc.eq(state.doc)) return
    const before = this.relative(unwritten.doc, unwritten.selection)
    this.isWriting = true
    try {
      this.change(before, () => writeChange(this.page, unwritten.doc, state.doc, unwritten.transactions))
    } finally {
      this.isWriting = false
    }
  }

  /** A change of the shared text by a command that knows it better than the page does: a move, a removal. */
  act(change: () => void): void {
    if (this.view) this.change(this.relative(this.view.state.doc, this.view.state.selection), change)
  }

  private change(before: RelativeSelection, change: () => void): void {
    this.page.undo.change(before, change)
    const { view } = this
    if (view) this.page.undo.after(this.relative(view.state.doc, view.state.selection))
  }

  undo(): boolean {
    return this.goBack(() => this.page.undo.undo())
  }

  redo(): boolean {
    return this.goBack(() => this.page.undo.redo())
  }

  private goBack(step: () => RelativeSelection | null): boolean {
    const { view } = this
    if (!view) return false
    const selection = step()
    const place = selection && absoluteSelection(this.page.text, this.page.layout, view.state.doc, selection)
    if (place) view.dispatch(view.state.tr.setSelection(place).scrollIntoView())
    return true
  }

  private remember(): void {
    const { view } = this
    this.selectionBefore =
      this.isWriting || !view ? null : this.relative(view.state.doc, view.state.selection)
  }

  /** Draws the blocks that differ from the shared text, and keeps the selection by its characters. */
  private draw(): void {
    const { view, nodes, page } = this
    if (!view || !nodes) return
    const { state } = view
    const transaction = state.tr
    if (!drawBlocks(transaction, nodes.of(page.blocks))) return
    if (this.isWriting) this.mends++
    const kept = this.selectionBefore
    const selection = kept && absoluteSelection(page.text, page.layout, transaction.doc, kept)
    if (selection && state.selection instanceof TextSelection) transaction.setSelection(selection)
    transaction.setStoredMarks(state.storedMarks)
    view.dispatch(transaction.setMeta(FROM_TEXT, true).setMeta('addToHistory', false))
  }

  relative(doc: Node, selection: Pick<Selection, 'anchor' | 'head'>): RelativeSelection {
    return relativeSelection(this.page.text, this.page.layout, doc, selection)
  }

  /** The place on the page of a position that came over the wire. */
  place(doc: Node, json: unknown): number | null {
    const position = parsePosition(json)
    return position && placeOf(this.page.text, this.page.layout, doc, position)
  }

  /** Where the caret stands, as it is told to others. */
  caret({ doc, selection }: EditorState): { anchor: unknown; head: unknown } {
    const { anchor, head } = this.relative(doc, selection)
    return { anchor: Y.relativePositionToJSON(anchor), head: Y.relativePositionToJSON(head) }
  }

  /** Runs a command of the page, and gives the page the focus again. */
  run(command: Command): boolean {
    const { view } = this
    if (!view?.editable) return false
    return command(view.state, (transaction) => view.dispatch(transaction), view)
  }

  readonly newBlockId = (): string => crypto.randomUUID()

  close(): void {
    this.page.undo.close()
  }
}
