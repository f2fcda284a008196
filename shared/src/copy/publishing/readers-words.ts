import type * as Y from 'yjs'
import { charactersOf, markerId } from '../items.ts'
import type { Field } from '../schema.ts'
import { partsForReaders } from './parts-for-readers.ts'

/** Words that stand together in a text, from an index on. */
export interface StandingWords {
  at: number
  text: string
}

/** The words that readers get of each block, by its marker: null for what stands before the first. */
export function readersWords(doc: Y.Doc, field: Field): Map<Y.Item | null, StandingWords[]> {
  let own: StandingWords[] = []
  const all = new Map<Y.Item | null, StandingWords[]>([[null, own]])
  for (const { item, index, from, to } of partsForReaders(doc, field)) {
    if (markerId(item) !== null) {
      own = []
      all.set(item, own)
      continue
    }
    const text = charactersOf(item).slice(from, to)
    const last = own.at(-1)
    if (last && last.at + last.text.length === index) last.text += text
    else own.push({ at: index, text })
  }
  return all
}
