import { FIELDS, FieldView } from '@copydesk/shared/copy'
import {
  type FoundSourcing,
  findSourcing,
  holdsFor,
  type SourceGroup,
  sourcingAround,
} from '@copydesk/shared/sources'
import { asRead, type Piece, Places, quoteOf } from '@copydesk/shared/threads'
import type { Doc } from 'yjs'

/** Words that rest on sources, where they stand now; no pieces where they are gone. */
export interface PlacedMark {
  id: string
  words: string
  /** With what belongs to them on either side, as the server reads it too. */
  says: string
  pieces: readonly Piece[] | null
}

export interface PlacedGroup extends SourceGroup {
  /** As the page calls it: nobody has a name here. */
  letter: string
  placed: readonly PlacedMark[]
}

/** Words that look like sourcing, and that nobody has marked. */
export interface Offer extends Pick<FoundSourcing, 'count' | 'isSomeOf'> {
  key: string
  words: string
  piece: Piece
}

export interface PlacedSources {
  groups: readonly PlacedGroup[]
  offers: readonly Offer[]
}

/** Where a story's sources stand in this copy, with those attestations that hold for what it says at this moment. */
export function placeSources(
  doc: Doc,
  { edition, language, groups }: { edition: string; language: string; groups: readonly SourceGroup[] },
): PlacedSources {
  const places = new Places(doc)
  const placed = groups.map((group, n): PlacedGroup => {
    const marks = group.marks.map(({ id, subject }): PlacedMark => {
      const pieces = places.of(subject)
      if (!pieces) return { id, pieces, words: subject.quote, says: subject.quote }
      return { id, pieces, words: places.wordsOf(pieces), says: sourcingAround(places, pieces, language) }
    })
    const said = marks.flatMap((mark) => (mark.pieces ? mark.says : []))
    return {
      ...group,
      letter: letterOf(n),
      placed: marks,
      attestations: group.attestations.map((one) =>
        one.edition === edition ? { ...one, holds: holdsFor(one.keys, said) } : one,
      ),
    }
  })
  const taken = placed.flatMap((group) => group.placed.flatMap(({ pieces }) => pieces ?? []))
  return {
    groups: placed,
    offers: offersIn(doc, language).filter(({ piece }) => !taken.some(overlaps(piece))),
  }
}

function offersIn(doc: Doc, language: string): Offer[] {
  return FIELDS.flatMap((field) => {
    const view = FieldView.now(doc, field)
    return view.blocks.flatMap((block, row) => {
      if (block.gone) return []
      const text = block.runs.map((run) => run.text).join('')
      const start = view.starts[row] ?? 0
      return findSourcing(text, language).map(({ from, to, count, isSomeOf }): Offer => {
        const piece = { field, block: block.id, from: start + from, to: start + to, row }
        const words = text.slice(from, to)
        return { key: `${field} ${block.id} ${from} ${words}`, words, count, isSomeOf, piece }
      })
    })
  }).sort((a, b) => asRead(a.piece, b.piece))
}

/** Sources that copy of the story speaks of, here or in another language: of others nothing is said any more. */
export const isSpokenOf = ({ placed, elsewhere }: PlacedGroup): boolean => placed.length > 0 || elsewhere > 0

const overlaps = (one: Piece) => (other: Piece) =>
  one.field === other.field && one.from < other.to && other.from < one.to

/** A to Z, then A2. */
const letterOf = (n: number): string =>
  String.fromCharCode(65 + (n % 26)) + (n < 26 ? '' : String(Math.floor(n / 26) + 1))

/** What is to be marked of an offer. */
export function subjectOf(doc: Doc, { field, block, from, to }: Piece, words: string) {
  const ranges = FieldView.now(doc, field)
    .rangesBetween(from, to)
    .map(([client, clock, length]): [number, number, number] => [client, clock, length])
  return {
    on: 'stretch' as const,
    field,
    block: block === null ? null : block,
    quote: quoteOf(words),
    ranges,
  }
}
