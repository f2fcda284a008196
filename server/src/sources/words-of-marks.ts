import { type Piece, Places } from '@copydesk/shared/threads'
import type { Doc } from 'yjs'
import type { MarkRecord } from './source-store.ts'

export interface PlacedMark {
  words: string
  pieces: readonly Piece[]
}

/** What marked words read now, by id of the mark; nothing of those whose words are gone. */
export function wordsOfMarks(
  doc: Doc,
  marks: readonly Pick<MarkRecord, 'id' | 'subject'>[],
): Map<string, PlacedMark> {
  const places = new Places(doc)
  const found = new Map<string, PlacedMark>()
  for (const { id, subject } of marks) {
    const pieces = places.of(subject)
    if (pieces) found.set(id, { words: places.wordsOf(pieces), pieces })
  }
  return found
}
