import type * as Y from 'yjs'
import type { Marks } from '../blocks.ts'
import { markerId, type Spot } from '../items.ts'
import { MARK_KINDS, type MarkKind } from '../marks/operation.ts'
import { FieldView } from '../reading/field-view.ts'
import { isPlainAround, marksAround } from '../reading/marks-around.ts'
import type { Field } from '../schema.ts'
import { markSpots } from './set-mark.ts'

/** Which marks each character is to have, by its id. */
export type WantedMarks = Map<string, Marks>

const nameOf = (item: Y.Item, offset: number): string => `${item.id.client}.${item.id.clock + offset}`

const viewOf = (doc: Y.Doc, field: Field): FieldView =>
  FieldView.standing(doc, field) ?? new FieldView(doc, field)

/** Wants the same marks for some characters. */
export function wantFor(wanted: WantedMarks, item: Y.Item, start: number, end: number, marks: Marks): void {
  for (let offset = start; offset < end; offset++) wanted.set(nameOf(item, offset), marks)
}

/**
 * Wants the characters of a block from a spot on to keep the marks that they have, whatever is about to happen
 * before them. What was typed at the end of a marked word has its mark only from growing: it would lose it when a
 * marker comes between, and when the word itself goes. `seam` is where the act begins.
 */
export function wantAsIs(doc: Y.Doc, field: Field, from: Spot, seam: Spot = from): WantedMarks {
  const wanted: WantedMarks = new Map()
  const view = viewOf(doc, field)
  if (isPlainAround(view, from.item) && isPlainAround(view, seam.item)) return wanted
  let reached = false
  let ended = false
  marksAround(view, from.item, (item, start, end, marks) => {
    if (reached && markerId(item) !== null) ended = true
    const begin = item === from.item ? Math.max(start, from.offset) : start
    if (item === from.item) reached = true
    if (reached && !ended && markerId(item) === null) wantFor(wanted, item, begin, end, marks)
  })
  return wanted
}

/** Compares the marks of a block with the wanted ones, and writes the operations that make up the difference. */
export function meetWanted(
  doc: Y.Doc,
  field: Field,
  within: Y.Item,
  wanted: WantedMarks,
  kinds: readonly MarkKind[] = MARK_KINDS,
): void {
  if (wanted.size === 0) return
  const characters: { spot: Spot; marks: Marks; want: Marks | undefined }[] = []
  marksAround(viewOf(doc, field), within, (item, start, end, marks) => {
    for (let offset = start; offset < end; offset++) {
      const want = markerId(item) === null ? wanted.get(nameOf(item, offset)) : undefined
      characters.push({ spot: { item, offset }, marks, want })
    }
  })
  for (const kind of kinds) {
    let first: Spot | null = null
    let last: Spot | null = null
    let value: Marks[MarkKind]
    const write = () => {
      if (first !== null && last !== null) markSpots(doc, first, last, kind, value ?? null)
      first = null
    }
    for (const { spot, marks, want } of characters) {
      if (want === undefined || want[kind] === marks[kind]) write()
      else {
        if (first !== null && want[kind] !== value) write()
        first ??= spot
        last = spot
        value = want[kind]
      }
    }
    write()
  }
}
