import * as Y from 'yjs'
import { type Id, idOf, isShown, markerId, type Spot, spotOf } from '../items.ts'
import { Aliases } from '../marks/aliases.ts'
import type { FieldView } from '../reading/field-view.ts'
import { rootsOf, textOf } from '../roots.ts'
import { contentOf, type Found, findStretch, stretchesOf } from './stretches.ts'
import { suggestedIn } from './suggested.ts'
import { writeAgain, writeBehind } from './write-again.ts'

/** Which of a version's characters, by their ids in the document as it is now, and in which of its blocks they stood. */
type Kept = Map<number, Map<number, number>>

export interface RestoredText {
  /** Ids of blocks that came since, and that nothing of the version stands in: they are gone, and have no place. */
  left: string[]
  /** Ids of blocks that were joined to another, and were parted from it again since what follows is not restored. */
  parted: string[]
}

/**
 * Makes the text of a field what it was in a version, or that of some of its blocks: writes what is gone, takes out
 * what came since, and touches no character that lives in both.
 * @param wanted which of the version's blocks, in the order of the text; 0 is what stands before the first marker.
 */
export function restoreText(
  transaction: Y.Transaction,
  version: FieldView,
  wanted: ReadonlySet<number>,
): RestoredText {
  const { doc } = transaction
  const text = textOf(doc, version.field)
  const aliases = new Aliases(doc, rootsOf(doc).aliases)
  const kept: Kept = new Map()
  const keep = ([client, clock]: Id, block: number) => {
    const own = kept.get(client) ?? new Map<number, number>()
    kept.set(client, own)
    own.set(clock, block)
  }
  const suggested = suggestedIds(text)
  const isSuggestedNow = ([client, clock]: Id) => suggested.get(client)?.has(clock) === true
  const { stretches, ids } = stretchesOf(version)
  const found = inOrder(
    text,
    stretches.flatMap((stretch) => findStretch(aliases, stretch)),
  )
  const parted = partedFrom(found, wanted)
  const isWanted = ({ block, isMarker, isSuggested }: Found) =>
    !isSuggested && (wanted.has(block) || (isMarker && parted.has(block)))
  let last: Id | null = null
  for (const part of found) {
    const { client, clock, length, block } = part
    const there = part.is === 'stood in for' ? idOf(part.by) : ([client, clock] as const)
    if (part.is === 'alive' || part.is === 'stood in for') {
      for (let into = 0; into < length; into++) {
        const id: Id = [there[0], there[1] + into]
        // What was suggested then and is copy by now was no part of the copy that the version is.
        if (!part.isSuggested || isSuggestedNow(id)) keep(id, block)
      }
      last = [there[0], there[1] + length - 1]
    } else if (isWanted(part)) {
      const content = contentOf(part)
      const [by, from]: Id =
        part.is === 'dead'
          ? writeAgain(transaction, text, aliases, content, [client, clock])
          : writeBehind(transaction, text, content, last)
      for (let into = 0; into < length; into++) keep([by, from + into], block)
      last = [by, from + length - 1]
    }
  }
  const known = new Set(ids)
  // Of a copy that had nothing, the first block is shown empty: it must be the one that was.
  const wasEmpty = version.shown.every(
    ({ length, attributes, id }) => length === 0 && (attributes.gone || id === null),
  )
  const left = takeOut(piecesOf(text, kept, isSuggestedNow), text, wanted, (id) => wasEmpty || known.has(id))
  return { left, parted: [...parted].flatMap((block) => ids[block] ?? []) }
}

/** The ids of what is only suggested, before anything is written. */
function suggestedIds(text: Y.Text): Map<number, Set<number>> {
  const ids = new Map<number, Set<number>>()
  const suggested = suggestedIn(text.doc as Y.Doc)
  for (let item = text._start; item !== null; item = item.right) {
    if (!isShown(item)) continue
    for (let offset = 0; offset < item.length; offset++) {
      if (!suggested(item, offset)) continue
      const own = ids.get(item.id.client) ?? new Set<number>()
      ids.set(item.id.client, own)
      own.add(item.id.clock + offset)
    }
  }
  return ids
}

/**
 * What stands in for a character may stand elsewhere, if several people undid and wrote there: then it is no use, and
 * the character itself is written again.
 */
function inOrder(text: Y.Text, found: readonly Found[]): Found[] {
  if (found.every(({ is }) => is !== 'stood in for')) return [...found]
  const places = new Map<Y.Item, number>()
  let index = 0
  for (let item = text._start; item !== null; item = item.right) {
    places.set(item, index)
    index += item.length
  }
  const placeOf = ({ item, offset }: Spot) => (places.get(item) ?? 0) + offset
  const ownPlace = ({ client, clock, is }: Found) => {
    const spot = is === 'unknown' ? null : spotOf(text.doc as Y.Doc, [client, clock])
    return spot && placeOf(spot)
  }
  let before = -1
  let taken = -1
  const ordered: Found[] = []
  const put = (part: Found) => {
    const last = ordered.at(-1)
    const goesOn = last?.content === part.content && last.clock + last.length === part.clock
    if (goesOn && last.is === 'dead' && part.is === 'dead') last.length += part.length
    else ordered.push({ ...part })
  }
  for (const [n, part] of found.entries()) {
    const behind = found[n + 1]
    const own = ownPlace(part)
    if (part.is === 'stood in for') {
      const place = placeOf(part.by)
      const end = behind ? ownPlace(behind) : null
      const fits = isSecondHalf(part)
        ? ordered.at(-1)?.is === part.is
        : place > before && place > taken && (end === null || place < end)
      if (fits) taken = place
      put(fits ? part : { ...part, is: 'dead' })
    } else put(part)
    if (own !== null) before = own + part.length - 1
  }
  return ordered
}

/** Of a character of two code units: what becomes of the first becomes of it. */
const isSecondHalf = (part: Found) => {
  const content = contentOf(part)
  return content instanceof Y.ContentString && /^[\uDC00-\uDFFF]$/.test(content.str)
}

/**
 * Blocks that are not wanted, whose marker is gone, and whose words stand behind a wanted block now: they would be
 * taken for that one's.
 */
function partedFrom(found: readonly Found[], wanted: ReadonlySet<number>): Set<number> {
  const parted = new Set<number>()
  let before = 0
  let hasMarker = true
  let isBehind = false
  for (const { block, is, isMarker, isSuggested } of found) {
    if (isSuggested) continue
    if (block !== before) {
      if (wanted.has(before)) isBehind = true
      before = block
      hasMarker = false
    }
    if (isMarker) {
      hasMarker = is === 'alive' || is === 'stood in for'
      if (hasMarker) isBehind = false
    } else if ((is === 'alive' || is === 'stood in for') && !hasMarker && isBehind && !wanted.has(block)) {
      parted.add(block)
      isBehind = false
    }
  }
  return parted
}

/** A run of characters, or a marker, as it stands in the text now. */
interface Piece {
  index: number
  length: number
  /** The version's block that it is of; null for what came since. */
  block: number | null
  /** Of a marker; null for anything else. */
  marker: string | null
  /** It is only suggested: whoever decides that decides about it. */
  isSuggested: boolean
}

/** Takes out what came since. Gives the ids of the blocks that stay as places for words which are still on their way. */
function takeOut(
  all: readonly Piece[],
  text: Y.Text,
  wanted: ReadonlySet<number>,
  isOfVersion: (id: string) => boolean,
): string[] {
  const pieces = all.filter(({ isSuggested }) => !isSuggested)
  /** By piece: the next one that is of the version. */
  const next: (Piece | null)[] = []
  for (let n = pieces.length - 1, ahead: Piece | null = null; n >= 0; n--) {
    next[n] = ahead
    if (pieces[n]?.block !== null) ahead = pieces[n] as Piece
  }
  const isWhole = wanted.has(0)
  const out: Piece[] = []
  const left: string[] = []
  let block = 0
  /** A block that came since, and that stays, has begun. */
  let isElsewhere = false
  for (const [n, piece] of pieces.entries()) {
    if (piece.block !== null) {
      block = piece.block
      isElsewhere = false
      continue
    }
    const ahead = next[n]
    const isInside = ahead != null && ahead.marker === null && wanted.has(ahead.block as number)
    if (piece.marker === null) {
      if (isWhole || isInside || (wanted.has(block) && !isElsewhere)) out.push(piece)
    } else if (isInside || (isWhole && isOfVersion(piece.marker))) out.push(piece)
    else {
      isElsewhere = true
      if (isWhole) left.push(piece.marker)
    }
  }
  for (const { index, length } of out.reverse()) text.delete(index, length)
  return left
}

function piecesOf(text: Y.Text, kept: Kept, isSuggested: (id: Id) => boolean): Piece[] {
  const pieces: Piece[] = []
  let index = 0
  for (let item = text._start; item !== null; item = item.right) {
    if (!isShown(item)) continue
    const { client, clock } = item.id
    const own = kept.get(client)
    const marker = markerId(item)
    for (let offset = 0; offset < item.length; offset++, index++) {
      const block = own?.get(clock + offset) ?? null
      const piece = { index, length: 1, block, marker, isSuggested: isSuggested([client, clock + offset]) }
      const last = pieces.at(-1)
      if (last && last.marker === null && marker === null && isLike(last, piece)) last.length++
      else pieces.push(piece)
    }
  }
  return pieces
}

const isLike = (a: Piece, b: Piece) => a.block === b.block && a.isSuggested === b.isSuggested
