/*
 * Holds a page and a field of the shared document together. The page is a function of the shared text: whatever
 * changes the text, here or elsewhere, is followed by drawing the blocks that differ. A local change of the page
 * is written as the smallest edit first, so that the drawing then finds nothing to do.
 */
import { type Field, historyOf, repairMarkers } from '@copydesk/shared/copy'
import type { Node } from '@tiptap/pm/model'
import { type Command, type EditorState, Plugin, type Selection, TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import * as Y from 'yjs'
import { BlockNodes } from './block-nodes.ts'
import { drawBlocks } from './draw-blocks.ts'
import { FieldPage } from './field-page.ts'
import { FieldUndo } from './field-undo.ts'
import { FROM_TEXT } from './from-text.ts'
import {
  absoluteSelection,
  parsePosition,
  placeOf,
  type RelativeSelection,
  relativeSelection,
} from './relative-selection.ts'
import { SelfCheck } from './self-check.ts'
import { collect, nothingUnwritten, UNWRITTEN, type Unwritten } from './unwritten.ts'
import { writeChange } from './write-change.ts'

/** Repairs are nobody's edits: no undo takes them back. */
const REPAIR = Symbol('repair')
/** Acts that one takes back by themselves. */
const APART = new Set<unknown>(['paste', 'cut', 'drop'])

/** Writes what somebody did to the page as suggestions. It comes when somebody suggests. */
export interface WritesSuggestions {
  /** Who may do nothing else; null for whoever writes too. */
  readonly only: string | null
  /** In one transaction; gives where the caret belongs, null where it is already. */
  write(page: FieldPage, unwritten: Unwritten, now: EditorState): RelativeSelection | null
  /** Somebody asked for what has no form as a suggestion. */
  refuse(): void
}

export class FieldBinding {
  readonly page: FieldPage
  /** How often the idle check found a page that was not what the shared text says. Zero, if all is well. */
  mends = 0
  /** How often a local change had to be drawn again: doubled blocks, and marks whose growth ends elsewhere. */
  corrections = 0
  /** While one suggests: what writes one's changes of the page. */
  suggesting: WritesSuggestions | null = null
  private readonly history: FieldUndo
  private readonly check = new SelfCheck(() => this.mend())
  private view: EditorView | null = null
  private nodes: BlockNodes | null = null
  private written = 0
  private selectionBefore: RelativeSelection | null = null
  /** While the page is ahead of the text: then it has no selection that the text could hold. */
  private isWriting = false

  constructor(doc: Y.Doc, field: Field) {
    this.page = new FieldPage(doc, field)
    this.history = new FieldUndo(
      doc,
      field,
      historyOf(doc, field, this),
      this,
      () => this.suggesting?.only ?? null,
    )
  }

  plugin(): Plugin {
    return new Plugin({
      key: UNWRITTEN,
      state: {
        init: (_config, state) => nothingUnwritten(state),
        apply: (transaction, unwritten, before) => collect(transaction, unwritten, before, this.written),
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

  private attach(view: EditorView): void {
    this.view = view
    this.nodes = new BlockNodes(view.state.schema)
    this.page.watch({ before: () => this.remember(), after: () => this.follow() })
    this.draw()
  }

  private detach(): void {
    this.check.stop()
    this.page.watch(null)
    this.view = null
  }

  /** Writes what the local transactions did, as one change of the shared document. */
  private write(state: EditorState): void {
    const unwritten = UNWRITTEN.getState(state)
    if (!unwritten || unwritten.number <= this.written) return
    this.written = unwritten.number
    if (unwritten.doc.eq(state.doc)) return
    const before = this.relative(unwritten.doc, unwritten.selection)
    this.isWriting = true
    try {
      const isApart = unwritten.transactions.some((one) => APART.has(one.getMeta('uiEvent')))
      const { suggesting } = this
      this.change(before, isApart, () => {
        if (suggesting) this.selectionBefore = suggesting.write(this.page, unwritten, state)
        else writeChange(this.page, unwritten.doc, state.doc, unwritten.transactions)
      })
      // Where nothing could be suggested nothing was written: the page is as it was.
      if (suggesting) this.draw()
    } finally {
      this.isWriting = false
    }
  }

  /** A change of the shared text by a command that knows it better than the page does: a move, a removal. */
  act(change: (page: FieldPage) => void): void {
    const { view, suggesting } = this
    if (suggesting) suggesting.refuse()
    else if (view?.editable)
      this.change(this.relative(view.state.doc, view.state.selection), true, () => change(this.page))
  }

  private change(before: RelativeSelection, isApart: boolean, change: () => void): void {
    this.history.change(before, isApart, change)
    const { view } = this
    if (view) this.history.after(this.relative(view.state.doc, view.state.selection))
  }

  undo(): boolean {
    return this.goBack(() => this.history.undo())
  }

  redo(): boolean {
    return this.goBack(() => this.history.redo())
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

  private follow(): void {
    const hadToDraw = this.draw()
    if (this.isWriting && hadToDraw && !this.suggesting) this.corrections++
    this.check.soon()
    if (this.page.blocks.some(({ id }) => id?.includes('~'))) queueMicrotask(() => this.repair())
  }

  /** Draws the blocks that differ from the shared text, and keeps the selection by its characters. */
  private draw(): boolean {
    const { view, nodes, page } = this
    if (!view || !nodes) return false
    const { state } = view
    const transaction = state.tr
    if (!drawBlocks(transaction, nodes.of(page.blocks))) return false
    const kept = this.selectionBefore
    const selection = kept && absoluteSelection(page.text, page.layout, transaction.doc, kept)
    if (selection && state.selection instanceof TextSelection) transaction.setSelection(selection)
    transaction.setStoredMarks(state.storedMarks)
    view.dispatch(transaction.setMeta(FROM_TEXT, true).setMeta('addToHistory', false))
    return true
  }

  /** Two people who undo one merge make its marker twice: whoever may write, and not only suggest, puts that right. */
  private repair(): void {
    const { view, page, suggesting } = this
    if (view?.editable && !view.composing && !suggesting?.only)
      page.doc.transact(() => repairMarkers(page.doc, page.field), REPAIR)
  }

  /** Compares the page with the shared text, and draws it anew where they differ. */
  mend(): void {
    const { view } = this
    if (!view || view.composing || this.meant().eq(view.state.doc)) return
    this.mends++
    this.page.reopen()
    this.draw()
  }

  /** The page that the shared text calls for, read anew. */
  meant(): Node {
    if (!this.view) throw new Error('The binding has no page yet.')
    const { schema } = this.view.state
    return schema.topNodeType.create(null, new BlockNodes(schema).of(this.page.readAnew()))
  }

  /** The blocks of the page, and which of them the selection touches. */
  selectedBlocks(): { first: number; last: number; ids: (string | null)[] } {
    if (!this.view) return { first: 0, last: -1, ids: [] }
    const { selection, doc } = this.view.state
    return {
      first: Math.min(selection.$from.index(0), doc.childCount - 1),
      last: Math.min(selection.$to.index(0), doc.childCount - 1),
      ids: doc.children.map(({ attrs }) => attrs.id as string | null),
    }
  }

  private relative(doc: Node, selection: Pick<Selection, 'anchor' | 'head'>): RelativeSelection {
    return relativeSelection(this.page.text, this.page.layout, doc, selection)
  }

  /** Where the caret stands, as it is told to others. */
  caret({ doc, selection }: EditorState): { anchor: unknown; head: unknown } {
    const { anchor, head } = this.relative(doc, selection)
    return { anchor: Y.relativePositionToJSON(anchor), head: Y.relativePositionToJSON(head) }
  }

  /** The place on the page of a position that came over the wire. */
  place(doc: Node, json: unknown): number | null {
    const position = parsePosition(json)
    return position && placeOf(this.page.text, this.page.layout, doc, position)
  }

  /** Runs a command of the page. */
  run(command: Command): boolean {
    const { view } = this
    return view?.editable === true && command(view.state, (transaction) => view.dispatch(transaction), view)
  }

  close(): void {
    this.history.close()
    this.page.close()
  }
}
