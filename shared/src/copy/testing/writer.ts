import * as Y from 'yjs'
import { FieldView } from '../reading/field-view.ts'
import { openCopy } from '../roots.ts'
import { FIELDS, type Field } from '../schema.ts'
import { undoSuggested } from '../suggestions/undo-suggested.ts'
import { undoFor } from '../writing/undo-for.ts'

/** Somebody with an open copy: what they do is one transaction each, and can be undone field by field. */
export class Writer {
  readonly doc: Y.Doc
  readonly views: Record<Field, FieldView>
  readonly undo: Record<Field, Y.UndoManager>
  /** What this person has written and others have not had. */
  readonly outbox: Uint8Array[] = []

  constructor(client: number, first: Uint8Array) {
    this.doc = openCopy()
    this.doc.clientID = client
    Y.applyUpdate(this.doc, first, 'first')
    const each = <T>(make: (field: Field) => T) =>
      Object.fromEntries(FIELDS.map((field) => [field, make(field)])) as Record<Field, T>
    this.views = each((field) => FieldView.open(this.doc, field))
    this.undo = each((field) => {
      const manager = undoFor(this.doc, field, `${field} of ${client}`)
      manager.captureTimeout = 0
      undoSuggested(this.doc, field, manager)
      return manager
    })
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== 'network') this.outbox.push(update)
    })
  }

  act(field: Field, write: (doc: Y.Doc) => void): void {
    this.doc.transact(() => write(this.doc), `${field} of ${this.doc.clientID}`)
  }

  receive(update: Uint8Array): void {
    Y.applyUpdate(this.doc, update, 'network')
  }

  /** Gets everything that another has. */
  meet(other: Writer): void {
    this.receive(Y.encodeStateAsUpdate(other.doc, Y.encodeStateVector(this.doc)))
  }

  /** The text index of some words of the body. */
  at(words: string): number {
    const { view } = this
    for (const [n, block] of view.blocks.entries()) {
      const within = block.runs
        .map((run) => run.text)
        .join('')
        .indexOf(words)
      if (within >= 0) return (view.starts[n] as number) + within
    }
    throw new Error(`Nowhere does it say ${words}`)
  }

  get view(): FieldView {
    return this.views.body
  }
}

/** The body as one line: `kind id: words` with `*bold*`, `/italic/`, `[address|words]`, `{note}`, and `(gone)`. */
export function printed(writer: { doc: Y.Doc; view: FieldView }): string {
  return writer.view.blocks
    .map(({ runs, gone }) => {
      const words = runs.map(({ text, marks }) => {
        let word = text
        if (marks.bold) word = `*${word}*`
        if (marks.italic) word = `/${word}/`
        if (marks.link !== undefined) word = `[${marks.link}|${word}]`
        return marks.note ? `{${word}}` : word
      })
      return words.join('') + (gone ? '(gone)' : '')
    })
    .join(' | ')
}

export function exchange(...writers: Writer[]): void {
  for (let round = 0; round < 2; round++) {
    for (const a of writers) for (const b of writers) if (a !== b) a.meet(b)
  }
}
