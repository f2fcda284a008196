import { type Block, type Field, FieldView, readField } from '@copydesk/shared/copy'
import type * as Y from 'yjs'
import type { BlockPlace, Layout } from './layout.ts'

/** Called around every change of the document. */
export interface Watching {
  before(): void
  /** After those that this field shows. */
  after(): void
}

/** Until suggestions are drawn. */
export const nothingIs = () => false

/** A field of the shared document as the page needs it: its blocks, and where they stand in the text. */
export class FieldPage {
  readonly doc: Y.Doc
  readonly field: Field
  view: FieldView
  /** Whether a character of a block was only suggested. Whatever draws suggestions knows; without any it is nothing. */
  isOnlySuggested: (block: number, offset: number) => boolean = nothingIs
  private known: Layout | null = null
  private watching: Watching | null = null

  constructor(doc: Y.Doc, field: Field) {
    this.doc = doc
    this.field = field
    this.view = this.open()
    doc.on('beforeTransaction', this.before)
  }

  private open(): FieldView {
    const view = FieldView.open(this.doc, this.field)
    view.subscribe(() => {
      this.known = null
      this.watching?.after()
    })
    return view
  }

  /** Reads the field from the beginning, for when what is remembered of it has turned out wrong. */
  reopen(): void {
    this.view.destroy()
    this.known = null
    this.view = this.open()
  }

  get text(): Y.Text {
    return this.view.text
  }

  get blocks(): readonly Block[] {
    return this.view.blocks
  }

  get layout(): Layout {
    this.known ??= layoutOf(this.view)
    return this.known
  }

  /** The blocks as they read without anything remembered: what the page is checked against. */
  readAnew(): Block[] {
    return readField(this.doc, this.field)
  }

  watch(watching: Watching | null): void {
    this.watching = watching
  }

  close(): void {
    this.watching = null
    this.doc.off('beforeTransaction', this.before)
    this.view.destroy()
  }

  private readonly before = () => this.watching?.before()
}

function layoutOf(view: FieldView): Layout {
  const places = new Map(
    view.segments.map((segment): [typeof segment, BlockPlace] => {
      const { marker, key, length, order } = segment
      return [segment, { id: marker === null ? null : key, start: view.startOf(segment), length, order }]
    }),
  )
  return {
    shown: view.shown.map((segment) => places.get(segment) as BlockPlace),
    inText: [...places.values()],
  }
}
