import { diffArrays } from 'diff'
import { type PublishableBlock, type PublishableCopy, type Run, STANDING } from '../copy/index.ts'
import { type Pair, pairBlocks } from './pair-blocks.ts'
import { type Word, wordsOf } from './words.ts'

/** Words that both copies have here, or only one of them. */
export interface Piece extends Run {
  in: 'both' | 'before' | 'after'
}

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
  lines: Record<Line, Piece[]>
  /** In reading order. Those not `added` are the body before, those not `removed` the body after. */
  body: BlockDifference[]
  /** As a person counts: a stretch of words replaced is one, a block added, removed or moved is one. */
  count: number
}

/** What changed between two copies of one edition: the body by block, then every text by word. */
export function differences(before: PublishableCopy, after: PublishableCopy): Differences {
  const { language } = after
  const lines = {} as Record<Line, Piece[]>
  for (const line of LINES)
    lines[line] = compare(plain(before[line] ?? ''), plain(after[line] ?? ''), language)
  const pairs = pairBlocks(before.body, after.body, language)
  const body = pairs.map((pair) => blockDifference(pair, language))
  const inLines = LINES.reduce((sum, line) => sum + stretches(lines[line]), 0)
  return { lines, body, count: inLines + body.reduce((sum, block) => sum + changesIn(block), 0) }
}

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

/** What changed between two plain texts, word by word. */
export const compareTexts = (before: string, after: string, language: string): Piece[] =>
  compare(plain(before), plain(after), language)

function blockDifference(pair: Pair, language: string): BlockDifference {
  switch (pair.is) {
    case 'same':
      return { change: 'same', block: pair.block }
    case 'like':
      return {
        change: 'changed',
        before: pair.before,
        after: pair.after,
        pieces: compare(pair.before.runs, pair.after.runs, language),
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

const plain = (text: string): Run[] => (text ? [{ text, marks: {} }] : [])

/**
 * More edits than this between two texts is a rewrite, shown as one: the search costs the square of it.
 * A thousand is a paragraph of 500 words with every word replaced.
 */
const MOST_EDITS = 1000

function compare(before: readonly Run[], after: readonly Run[], language: string): Piece[] {
  const from = wordsOf(before, language)
  const to = wordsOf(after, language)
  const steps = diffArrays(from.map(keyOf), to.map(keyOf), { maxEditLength: MOST_EDITS })
  if (!steps) return joined([...from.map(only('before')), ...to.map(only('after'))])
  const pieces: Piece[] = []
  let [old, fresh] = [0, 0]
  for (const { count, added, removed } of steps) {
    if (removed) pieces.push(...from.slice(old, old + count).map(only('before')))
    else pieces.push(...to.slice(fresh, fresh + count).map(only(added ? 'after' : 'both')))
    if (!added) old += count
    if (!removed) fresh += count
  }
  return joined(bridged(pieces))
}

const only =
  (where: Piece['in']) =>
  (word: Word): Piece => ({ ...word, in: where })

const keyOf = (word: Word) => `${canonical(word.marks)} ${word.text}`

/** "~~nine~~ eleven ~~weeks~~ days" reads better as "~~nine weeks~~ eleven days": spaces do not part a change. */
function bridged(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = []
  let [old, fresh]: [Piece[], Piece[]] = [[], []]
  const flush = () => {
    result.push(...old, ...fresh)
    old = []
    fresh = []
  }
  for (const [at, piece] of pieces.entries()) {
    if (piece.in === 'before') old.push(piece)
    else if (piece.in === 'after') fresh.push(piece)
    else if (/^\s+$/.test(piece.text) && old.length && fresh.length && changesNext(pieces, at)) {
      old.push({ ...piece, in: 'before' })
      fresh.push({ ...piece, in: 'after' })
    } else {
      flush()
      result.push(piece)
    }
  }
  flush()
  return result
}

/** Both a word removed and a word added follow at once. */
function changesNext(pieces: readonly Piece[], at: number): boolean {
  const seen = new Set<Piece['in']>()
  for (let next = at + 1; next < pieces.length; next++) {
    const where = pieces[next]?.in ?? 'both'
    if (where === 'both') break
    seen.add(where)
  }
  return seen.size === 2
}

/** Neighbours that are alike in everything but their text become one. */
function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = []
  for (const piece of pieces) {
    const last = result.at(-1)
    if (last && last.in === piece.in && canonical(last.marks) === canonical(piece.marks))
      last.text += piece.text
    else result.push({ ...piece })
  }
  return result
}

function canonical(value: object): string {
  return JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
