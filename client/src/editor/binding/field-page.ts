import type { Block, Field } from '@copydesk/shared/copy'
import * as Y from 'yjs'
import { FieldUndo } from './field-undo.ts'
import type { Layout, Place } from './layout.ts'

interface Watching {
  before(): void
  after(): void
}

/** PROVISIONAL: a full walk without marks, until shared/copy has FieldView. */
export class FieldPage {
  readonly doc: Y.Doc
  readonly field: Field
  readonly text: Y.Text
  readonly attributes: Y.Map<unknown>
  readonly undo: FieldUndo
  blocks: Block[] = []
  layout: Layout = { shown: [], inText: [] }
  private watching: Watching | null = null

  constructor(doc: Y.Doc, field: Field, origin: object) {
    this.doc = doc
    this.field = field
    this.text = doc.getText(field)
    this.attributes = doc.getMap('blocks')
    const history = new Y.UndoManager([this.text, this.attributes, doc.getMap('marks')], {
      trackedOrigins: new Set([origin]),
      captureTimeout: 400,
    })
    this.undo = new FieldUndo(doc, history, origin)
    this.read()
  }

  watch(watching: Watching): void {
    this.watching = watching
    this.doc.on('beforeTransaction', this.before)
    this.doc.on('afterTransaction', this.after)
  }

  unwatch(): void {
    this.doc.off('beforeTransaction', this.before)
    this.doc.off('afterTransaction', this.after)
  }

  private readonly before = () => this.watching?.before()
  private readonly after = () => {
    this.read()
    this.watching?.after()
  }

  private read(): void {
    const found: { place: Place; kind: string; words: string }[] = []
    let at = 0
    const begin = (id: string | null, kind: string) =>
      found.push({ place: { id, start: at, length: 0, order: null }, kind, words: '' })
    if (this.field !== 'body') begin(null, 'paragraph')
    for (const { insert } of this.text.toDelta() as { insert: unknown }[]) {
      if (typeof insert === 'string') {
        if (found.length === 0) begin(null, 'paragraph')
        const last = found.at(-1) as (typeof found)[0]
        last.words += insert
        last.place.length += insert.length
        at += insert.length
      } else {
        at++
        const { b, k } = insert as { b: string; k: string }
        begin(b, String(this.attributes.get(`${b}@kind`) ?? k))
      }
    }
    if (found.length === 0) begin(null, 'paragraph')
    const isGone = ({ place }: (typeof found)[0]) => this.attributes.get(`${place.id}@gone`) === true
    const shown = found.filter((one) => !isGone(one) || one.place.length > 0)
    this.layout = { shown: shown.map(({ place }) => place), inText: found.map(({ place }) => place) }
    this.blocks = shown.map((one) => ({
      id: one.place.id,
      kind: one.kind,
      attributes: {},
      gone: isGone(one),
      runs: one.words ? [{ text: one.words, marks: {} }] : [],
    }))
  }
}
