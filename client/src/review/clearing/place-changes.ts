import type { Field, PublishableBlock, PublishableCopy } from '@copydesk/shared/copy'
import { type Differences, kindChanged, type Piece } from '@copydesk/shared/review'
import { kindWord } from '../kind-word.ts'
import { readersPlaces, type StandingBlock } from './readers-place.ts'

/** One change where it stands on the page. */
export interface Change {
  field: Field
  /** Positions in the editor, around the words that came; the same where none did. */
  from: number
  to: number
  /** The words that went. */
  gone: string
  came: string
  /** A whole block went: it stood before this one, or after it where none follows. */
  block: 'before' | 'after' | null
  /** What happened to the block itself. */
  note: string | null
}

/** Where the changes between two copies stand in the fields that the second of them is written in. */
export function placeChanges(
  { lines, body }: Differences,
  copy: PublishableCopy,
  fields: Readonly<Record<Field, readonly StandingBlock[]>>,
): Change[] {
  return [
    ...placeLine('headline', lines.headline, copy.headline, fields.headline),
    ...placeLine('standfirst', lines.standfirst, copy.standfirst, fields.standfirst),
    ...placeBody(body, copy.body, fields.body),
  ]
}

function placeLine(field: Field, pieces: readonly Piece[], read: string, blocks: readonly StandingBlock[]) {
  const [block] = blocks
  const places = block && readersPlaces(block, read)
  return block && places ? placePieces(field, pieces, block.at, places) : []
}

function placeBody(
  body: Differences['body'],
  read: readonly PublishableBlock[],
  blocks: readonly StandingBlock[],
): Change[] {
  const standing = standingOf(read, blocks)
  const changes: Change[] = []
  let nth = 0
  const bare = { field: 'body', gone: '', came: '', block: null, note: null } as const
  for (const one of body) {
    if (one.change === 'removed') {
      if (one.moved) continue
      const next = standing.slice(nth).find((found) => found !== null)
      const before = standing.slice(0, nth).findLast((found) => found !== null)
      const at = next ? next.at : before ? before.at + (before.places.at(-1) ?? 0) : null
      const gone = textOf(one.block)
      if (at !== null) changes.push({ ...bare, from: at, to: at, gone, block: next ? 'before' : 'after' })
      continue
    }
    const place = standing[nth++]
    if (!place || one.change === 'same') continue
    const { at, places } = place
    const end = at + (places.at(-1) ?? 0)
    if (one.change !== 'changed')
      changes.push({
        ...bare,
        ...{ from: at, to: end, came: textOf(one.block), note: one.moved ? 'Moved here' : null },
      })
    else {
      const note = kindChanged(one)
        ? one.before.kind === one.after.kind
          ? `${kindWord(one.after.kind)} changed`
          : `${kindWord(one.before.kind)} made a ${kindWord(one.after.kind).toLowerCase()}`
        : null
      if (note !== null) changes.push({ ...bare, from: at, to: at, note })
      changes.push(...placePieces('body', one.pieces, at, places))
    }
  }
  return changes
}

/** Words that changed, a stretch at a time, as a person counts. */
function placePieces(
  field: Field,
  pieces: readonly Piece[],
  at: number,
  places: readonly number[],
): Change[] {
  const changes: Change[] = []
  let open: Change | null = null
  let read = 0
  const here = () => at + (places[read] ?? 0)
  for (const { in: where, text } of pieces) {
    if (where === 'both') {
      open = null
      read += text.length
      continue
    }
    if (open === null) {
      open = { field, from: here(), to: here(), gone: '', came: '', block: null, note: null }
      changes.push(open)
    }
    if (where === 'before') open.gone += text
    else {
      read += text.length
      open.came += text
      // What follows may stand behind words that readers do not get.
      open.to = at + (places[read - 1] ?? 0) + 1
    }
  }
  return changes
}

/** Of each block that readers get, the one on the page; null where none reads so. */
function standingOf(read: readonly PublishableBlock[], blocks: readonly StandingBlock[]) {
  let from = 0
  return read.map((block) => {
    const text = textOf(block)
    for (let nth = from; nth < blocks.length; nth++) {
      const { at, ...rest } = blocks[nth] as StandingBlock
      const places = readersPlaces({ at, ...rest }, text)
      // An empty one that readers get nothing of reads as anything that is only drawn.
      if (places === null) continue
      from = nth + 1
      return { at, places }
    }
    return null
  })
}

const textOf = (block: PublishableBlock): string => block.runs.map((run) => run.text).join('')
