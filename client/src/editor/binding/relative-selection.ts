import type { Node } from '@tiptap/pm/model'
import { type Selection, TextSelection } from '@tiptap/pm/state'
import * as Y from 'yjs'
import { indexAt, type Layout, positionAt } from './layout.ts'

/** A selection that holds on to the characters before its ends, whoever types around them. */
export interface RelativeSelection {
  anchor: Y.RelativePosition
  head: Y.RelativePosition
}

// −1: two people who type at one caret then write one after the other, not "abab".
const BEFORE = -1

export function relativeSelection(
  text: Y.Text,
  layout: Layout,
  doc: Node,
  { anchor, head }: Pick<Selection, 'anchor' | 'head'>,
): RelativeSelection {
  const at = (position: number) => {
    const index = Math.min(indexAt(layout, doc, position), text.length)
    return Y.createRelativePositionFromTypeIndex(text, Math.max(0, index), BEFORE)
  }
  const anchored = at(anchor)
  return { anchor: anchored, head: head === anchor ? anchored : at(head) }
}

/** Where a relative position lies on the page; null where its block is not shown or it is of another text. */
export function placeOf(
  text: Y.Text,
  layout: Layout,
  doc: Node,
  position: Y.RelativePosition,
): number | null {
  if (!text.doc) return null
  const found = Y.createAbsolutePositionFromRelativePosition(position, text.doc)
  return found && found.type === text ? positionAt(layout, doc, found.index) : null
}

export function absoluteSelection(
  text: Y.Text,
  layout: Layout,
  doc: Node,
  { anchor, head }: RelativeSelection,
): Selection | null {
  const [from, to] = [placeOf(text, layout, doc, anchor), placeOf(text, layout, doc, head)]
  if (from === null || to === null) return null
  return TextSelection.between(doc.resolve(from), doc.resolve(to))
}

/** A position that came over the wire as JSON. What cannot be read lies nowhere. */
export function parsePosition(json: unknown): Y.RelativePosition | null {
  try {
    return Y.createRelativePositionFromJSON(json)
  } catch {
    return null // a stranger's presence must not stop ours from drawing
  }
}
