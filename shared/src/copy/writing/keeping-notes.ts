import type * as Y from 'yjs'
import { FieldView } from '../reading/field-view.ts'
import { marksAround } from '../reading/marks-around.ts'
import type { Segment } from '../reading/segment.ts'
import type { Field } from '../schema.ts'
import { meetWanted, type WantedMarks, wantFor } from './wanted-marks.ts'

/**
 * Does something to a document, after which whatever was a note in some fields is one still: a break that comes into what
 * somebody types on in a note would end it there. Not to be called in a transaction.
 */
export function keepingNotes(doc: Y.Doc, fields: Iterable<Field>, change: () => void): void {
  const before = [...fields].map((field) => {
    const view = FieldView.open(doc, field)
    return { field, view, notes: notesIn(view) }
  })
  change()
  doc.transact(() => {
    for (const { field, view, notes } of before)
      if (notes.size > 0)
        for (const segment of view.segments) {
          const first = firstOf(view, segment)
          if (first !== null) meetWanted(doc, field, first, notes, ['note'])
        }
  })
  for (const { view } of before) view.destroy()
}

function notesIn(view: FieldView): WantedMarks {
  const notes: WantedMarks = new Map()
  for (const segment of view.segments) {
    const first = segment.block.runs.some(({ marks }) => marks.note) ? firstOf(view, segment) : null
    if (first !== null)
      marksAround(view, first, (item, start, end, marks) => {
        if (marks.note) wantFor(notes, item, start, end, marks)
      })
  }
  return notes
}

const firstOf = (view: FieldView, segment: Segment): Y.Item | null => segment.marker ?? view.text._start
