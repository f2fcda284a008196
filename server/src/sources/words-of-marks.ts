import { sourcingAround } from '@copydesk/shared/sources'
import { type Piece, Places } from '@copydesk/shared/threads'
import type { Doc } from 'yjs'
import { type CopyDocument, readingOnce } from '../versions/copy-document.ts'
import type { MarkRecord } from './source-store.ts'

export interface PlacedMark {
  words: string
  /** With what belongs to them on either side: what somebody knows of sources is bound to it. */
  says: string
  pieces: readonly Piece[]
}

/** What marked words read now, by id of the mark; nothing of those whose words are gone. */
export function wordsOfMarks(
  doc: Doc,
  marks: readonly Pick<MarkRecord, 'id' | 'subject'>[],
  language: string,
): Map<string, PlacedMark> {
  const places = new Places(doc)
  const found = new Map<string, PlacedMark>()
  for (const { id, subject } of marks) {
    const pieces = places.of(subject)
    if (pieces)
      found.set(id, { words: places.wordsOf(pieces), says: sourcingAround(places, pieces, language), pieces })
  }
  return found
}

const MOST_COPIES = 100
const readOnce = readingOnce(MOST_COPIES, wordsOfMarks)

/** The same of a copy that is kept, or under review. */
export const wordsInCopy = (
  copy: CopyDocument,
  marks: readonly Pick<MarkRecord, 'id' | 'subject'>[],
  language: string,
): ReadonlyMap<string, PlacedMark> =>
  marks.length === 0
    ? new Map()
    : readOnce(
        copy,
        marks.map(({ id, subject }) => ({ id, subject })),
        language,
      )

/** Marks whose words this copy once had, and has no more; what was marked after it was kept is not gone from it. */
export function goneMarks<Mark extends Pick<MarkRecord, 'subject'>>(
  doc: Doc,
  marks: readonly Mark[],
): Mark[] {
  const places = new Places(doc)
  return marks.filter(({ subject }) => places.haveBeen(subject.ranges) && !places.of(subject))
}
