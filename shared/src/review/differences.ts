import { countWordsIn, type PublishableBlock, type PublishableCopy, STANDING } from '../copy/index.ts'
import { canonical, compareWords, type Piece, plain } from './compare-words.ts'
import { type Pair, pairBlocks } from './pair-blocks.ts'

export type BlockDifference =
  | { change: 'same'; block: PublishableBlock }
  /** Kind and attributes may have changed as well as words. */
  | { change: 'changed'; before: PublishableBlock; after: PublishableBlock; pieces: Piece[] }
  /** `moved`: the same block stands elsewhere in the other copy. */
  | { change: 'added' | 'removed'; moved: boolean; block: PublishableBlock }

/** The parts of a copy that are one line of plain text each. */
export const LINES = [
  'headline',
  'standfirst',
  'byline',
  'dateline',
  'creditLine',
  'rights',
  ...STANDING,
] as const
type Line = (typeof LINES)[number]

export interface Differences {
  /** Beside the lines of the copy, the outside original that it says it follows. */
  lines: Record<Line | 'origin', Piece[]>
  /** In reading order. Those not `added` are the body before, those not `removed` the body after. */
  body: BlockDifference[]
  /** As a person counts: a stretch of words replaced is one, a block added, removed or moved is one. */
  count: number
}

/** What changed between two copies of one edition: the body by block, then every text by word. */
export function differences(before: PublishableCopy, after: PublishableCopy): Differences {
  const { language } = after
  const lines = {} as Differences['lines']
  for (const line of LINES)
    lines[line] = compareWords(plain(before[line] ?? ''), plain(after[line] ?? ''), language)
  lines.origin = compareWords(plain(originWords(before)), plain(originWords(after)), language)
  const pairs = pairBlocks(before.body, after.body, language)
  const body = pairs.map((pair) => blockDifference(pair, language))
  const inLines = Object.values(lines).reduce((sum, line) => sum + stretches(line), 0)
  return { lines, body, count: inLines + body.reduce((sum, block) => sum + changesIn(block), 0) }
}

/** "Reuters, ja, https://…". */
const originWords = ({ origin }: PublishableCopy): string =>
  origin === undefined
    ? ''
    : [origin.agency, origin.language, origin.link].filter((part) => part !== '').join(', ')

/** Where words changed: true for a text of which at least one piece is in one copy only. */
export function hasChanged(pieces: readonly Piece[]): boolean {
  return pieces.some((piece) => piece.in !== 'both')
}

/** Kind, level, media …: what changed of a block besides its words. */
export function kindChanged({
  before,
  after,
}: {
  before: PublishableBlock
  after: PublishableBlock
}): boolean {
  return before.kind !== after.kind || canonical(before.attributes) !== canonical(after.attributes)
}

/** How much differs, in words as the desk counts them; what only moved is neither. */
export function changedWords(
  { lines, body }: Differences,
  language: string,
): { added: number; removed: number } {
  const changed = { added: 0, removed: 0 }
  const count = (pieces: readonly Piece[]) => {
    for (const { in: where, text } of pieces) {
      if (where === 'after') changed.added += countWordsIn(text, language)
      else if (where === 'before') changed.removed += countWordsIn(text, language)
    }
  }
  for (const line of LINES) count(lines[line])
  for (const block of body) {
    if (block.change === 'changed') count(block.pieces)
    else if (block.change !== 'same' && !block.moved)
      count(block.block.runs.map((run) => ({ ...run, in: block.change === 'added' ? 'after' : 'before' })))
  }
  return changed
}

function blockDifference(pair: Pair, language: string): BlockDifference {
  switch (pair.is) {
    case 'same':
      return { change: 'same', block: pair.block }
    case 'like':
      return {
        change: 'changed',
        before: pair.before,
        after: pair.after,
        pieces: compareWords(pair.before.runs, pair.after.runs, language),
      }
    case 'added':
    case 'removed':
      return { change: pair.is, moved: pair.moved, block: pair.block }
    default:
      return pair satisfies never
  }
}

function changesIn(block: BlockDifference): number {
  switch (block.change) {
    case 'same':
      return 0
    case 'changed':
      return stretches(block.pieces) + (kindChanged(block) ? 1 : 0)
    case 'added':
      return 1
    case 'removed':
      // A move is one change, and its other half counts it.
      return block.moved ? 0 : 1
    default:
      return block satisfies never
  }
}

function stretches(pieces: readonly Piece[]): number {
  let count = 0
  let open = false
  for (const piece of pieces) {
    if (piece.in !== 'both' && !open) count++
    open = piece.in !== 'both'
  }
  return count
}
