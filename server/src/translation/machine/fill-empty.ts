import { FIELDS, readField, textOf } from '@copydesk/shared/copy'
import { LINES, lineBlock } from '@copydesk/shared/translation/standing'
import type * as Y from 'yjs'

/** Writes words into blocks that still stand empty. Gives the ids of those that it wrote into. */
export function fillEmpty(doc: Y.Doc, words: ReadonlyMap<string, string>): Set<string> {
  const filled = new Set<string>()
  for (const field of FIELDS) {
    if (field === 'body') continue
    const id = LINES[field]
    const line = words.get(id)
    if (line === undefined || lineBlock(id, readField(doc, field)).text !== '') continue
    textOf(doc, field).insert(0, line)
    filled.add(id)
  }
  const empty = new Set(
    readField(doc, 'body').flatMap(({ id, gone, runs }) =>
      id !== null && !gone && runs.every(({ text }) => text.trim() === '') ? [id] : [],
    ),
  )
  // From the last to the first, so that what is written moves no place that is still to be written at.
  for (const { id, at } of markersOf(doc).reverse()) {
    const paragraph = words.get(id)
    if (paragraph === undefined || !empty.has(id) || filled.has(id)) continue
    textOf(doc, 'body').insert(at, paragraph)
    filled.add(id)
  }
  return filled
}

/** The ids of the body's blocks, each with the index just behind its marker. */
function markersOf(doc: Y.Doc): { id: string; at: number }[] {
  const markers: { id: string; at: number }[] = []
  let at = 0
  for (const { insert } of textOf(doc, 'body').toDelta() as { insert: unknown }[]) {
    at += typeof insert === 'string' ? insert.length : 1
    const id = typeof insert === 'object' && insert !== null && 'b' in insert ? insert.b : null
    if (typeof id === 'string') markers.push({ id, at })
  }
  return markers
}
