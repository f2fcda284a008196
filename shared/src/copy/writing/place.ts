import type * as Y from 'yjs'
import { charactersOf, previousShown, type Spot, spotAt } from '../items.ts'
import { FieldView } from '../reading/field-view.ts'
import { textOf } from '../roots.ts'
import type { Field } from '../schema.ts'

/** What stands at a text index at this moment, also in the middle of a transaction. */
export function placeAt(doc: Y.Doc, field: Field, index: number): Spot | null {
  const view = FieldView.standing(doc, field)
  return view === null || view.isStale ? spotAt(textOf(doc, field), index) : view.spotAt(index)
}

/**
 * Whether a text index lies inside a character of two code units. Yjs replaces the halves of a character that is
 * cut there by U+FFFD, for good and on every page.
 */
function isInsideCharacter(doc: Y.Doc, field: Field, index: number): boolean {
  const spot = placeAt(doc, field, index)
  if (spot === null || !isLowSurrogate(charactersOf(spot.item).charCodeAt(spot.offset))) return false
  if (spot.offset > 0) return isHighSurrogate(charactersOf(spot.item).charCodeAt(spot.offset - 1))
  const before = previousShown(spot.item)
  return before !== null && isHighSurrogate(charactersOf(before).charCodeAt(before.length - 1))
}

const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff
const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff

/** The nearest index at or before `index` that lies between characters. */
export const floorOf = (doc: Y.Doc, field: Field, index: number): number =>
  isInsideCharacter(doc, field, index) ? index - 1 : index

export const ceilingOf = (doc: Y.Doc, field: Field, index: number): number =>
  isInsideCharacter(doc, field, index) ? index + 1 : index
