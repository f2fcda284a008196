import * as Y from 'yjs'
import { isShown, markerId, type Spot } from '../items.ts'
import type { Aliases } from '../marks/aliases.ts'
import type { FieldView } from '../reading/field-view.ts'

/** Neighbouring characters of one block of a version, or its marker. */
export interface Stretch {
  /** Which of the version's blocks, in the order of the text. */
  block: number
  isMarker: boolean
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

/** Everything that stands in a field of a version, in the order of the text. */
export function stretchesOf(version: FieldView): Stretch[] {
  const stretches: Stretch[] = []
  let block = 0
  for (let item = version.text._start; item !== null; item = item.right) {
    if (!isShown(item)) continue
    const { content, length } = item
    if (!(content instanceof Y.ContentString || content instanceof Y.ContentEmbed)) continue
    const isMarker = markerId(item) !== null
    if (isMarker) block++
    stretches.push({ block, isMarker, ...item.id, length, from: item.id.clock, content })
  }
  return stretches
}

/** Where the characters of a stretch are now. */
export function findStretch(aliases: Aliases, stretch: Stretch): Found[] {
  const found: Found[] = []
  for (let into = 0; into < stretch.length; into++) {
    const clock = stretch.clock + into
    const spot = aliases.spotOf([stretch.client, clock])
    const isItself = spot?.item.id.client === stretch.client && spot.item.id.clock + spot.offset === clock
    if (spot && !spot.item.deleted && !isItself && saysTheSame(stretch, into, spot)) {
      found.push({ ...stretch, is: 'stood in for', by: spot, clock, length: 1 })
      continue
    }
    const is = spot === null ? 'unknown' : isAlive(stretch, into, spot) ? 'alive' : 'dead'
    const last = found.at(-1)
    if (last?.is === is) last.length++
    else found.push({ ...stretch, is, clock, length: 1 })
  }
  return found
}

const isAlive = (stretch: Stretch, into: number, spot: Spot) =>
  !spot.item.deleted && saysTheSame(stretch, into, spot)

function saysTheSame({ content, isMarker }: Stretch, into: number, { item, offset }: Spot) {
  if (content instanceof Y.ContentString)
    return item.content instanceof Y.ContentString && item.content.str[offset] === content.str[into]
  return isMarker === (markerId(item) !== null)
}

/** What a stretch says. */
export function contentOf({ content, from, clock, length }: Stretch): Y.ContentString | Y.ContentEmbed {
  if (content instanceof Y.ContentEmbed) return new Y.ContentEmbed(content.embed)
  return new Y.ContentString(content.str.slice(clock - from, clock - from + length))
}
