import * as Y from 'yjs'
import { isShown, markerId, type Spot } from '../items.ts'
import type { Aliases } from '../marks/aliases.ts'
import type { FieldView } from '../reading/field-view.ts'
import { suggestedIn } from './suggested.ts'

/** Neighbouring characters of one block of a version, or its marker. */
export interface Stretch {
  /** Which of the version's blocks, in the order of the text. */
  block: number
  isMarker: boolean
  /** It was only suggested then. */
  isSuggested: boolean
  client: number
  clock: number
  length: number
  /** The content begins with the character of this clock. */
  from: number
  content: Y.ContentString | Y.ContentEmbed
}

/**
 * A stretch of a version in the document as it is now: its characters live, or each is stood in for by one that undo
 * made of it; or they are graves, or nobody knows them.
 */
export type Found = Stretch &
  ({ is: 'alive' | 'dead' | 'unknown' } | { is: 'stood in for'; by: Spot; length: 1 })

/** A field of a version, in the order of the text, and the ids of its blocks; nothing for what precedes the first. */
export function stretchesOf(version: FieldView): { stretches: Stretch[]; ids: (string | null)[] } {
  const suggested = suggestedIn(version.doc)
  const stretches: Stretch[] = []
  const ids: (string | null)[] = [null]
  for (let item = version.text._start; item !== null; item = item.right) {
    if (!isShown(item)) continue
    const { content, id } = item
    if (!(content instanceof Y.ContentString || content instanceof Y.ContentEmbed)) continue
    const marker = markerId(item)
    // The words behind a marker that is only suggested are those of the block before it.
    if (marker !== null && !suggested(item, 0)) ids.push(marker)
    for (let from = 0, to = 0; from < item.length; from = to) {
      const isSuggested = suggested(item, from)
      while (to < item.length && suggested(item, to) === isSuggested) to++
      stretches.push({
        ...{ block: ids.length - 1, isMarker: marker !== null, isSuggested, client: id.client },
        ...{ clock: id.clock + from, length: to - from, from: id.clock, content },
      })
    }
  }
  return { stretches, ids }
}

/** Where the characters of a stretch are now. */
export function findStretch(aliases: Aliases, stretch: Stretch): Found[] {
  const found: Found[] = []
  for (let into = 0; into < stretch.length; into++) {
    const clock = stretch.clock + into
    const spot = aliases.spotOf([stretch.client, clock])
    const isItself = spot?.item.id.client === stretch.client && spot.item.id.clock + spot.offset === clock
    if (spot && !spot.item.deleted && !isItself && saysTheSame(stretch, clock, spot)) {
      found.push({ ...stretch, is: 'stood in for', by: spot, clock, length: 1 })
      continue
    }
    const is = spot === null ? 'unknown' : isAlive(stretch, clock, spot) ? 'alive' : 'dead'
    const last = found.at(-1)
    if (last?.is === is) last.length++
    else found.push({ ...stretch, is, clock, length: 1 })
  }
  return found
}

const isAlive = (stretch: Stretch, clock: number, spot: Spot) =>
  !spot.item.deleted && saysTheSame(stretch, clock, spot)

function saysTheSame({ content, isMarker, from }: Stretch, clock: number, { item, offset }: Spot) {
  if (content instanceof Y.ContentString)
    return item.content instanceof Y.ContentString && item.content.str[offset] === content.str[clock - from]
  return isMarker === (markerId(item) !== null)
}

/** What a stretch says. */
export function contentOf({ content, from, clock, length }: Stretch): Y.ContentString | Y.ContentEmbed {
  if (content instanceof Y.ContentEmbed) return new Y.ContentEmbed(content.embed)
  return new Y.ContentString(content.str.slice(clock - from, clock - from + length))
}
