import { type BlockDifference, type Differences, hasChanged, type Piece } from '@copydesk/shared/review'

export interface SideCell {
  kind: string
  pieces: Piece[]
  /** What is to be known beside the words. */
  note?: string
}

/** What stands beside each other: the same on both sides, or changed; null where nothing is. */
export interface SideRow {
  before: SideCell | null
  after: SideCell | null
  changed: boolean
}

/** Of what differs, the pieces of one side. */
const sideOf = (pieces: readonly Piece[], other: Piece['in']) => pieces.filter((piece) => piece.in !== other)

/** A copy and the other, row by row, in the order in which they are read. */
export function sideRows({ lines, body }: Differences): SideRow[] {
  const line = (name: keyof Differences['lines']): SideRow[] => {
    const pieces = lines[name]
    if (pieces.length === 0) return []
    const [before, after] = [sideOf(pieces, 'after'), sideOf(pieces, 'before')]
    const cell = (own: Piece[]) => (own.length > 0 ? { kind: name, pieces: own } : null)
    return [{ before: cell(before), after: cell(after), changed: hasChanged(pieces) }]
  }
  return [
    ...(['head', 'headline', 'standfirst', 'byline', 'dateline'] as const).flatMap(line),
    ...body.map(blockRow),
    ...(['creditLine', 'bio', 'opinions', 'disclosure', 'rights'] as const).flatMap(line),
  ]
}

function blockRow(block: BlockDifference): SideRow {
  switch (block.change) {
    case 'same': {
      const pieces = block.block.runs.map((run): Piece => ({ ...run, in: 'both' }))
      const cell = { kind: block.block.kind, pieces }
      return { before: cell, after: cell, changed: false }
    }
    case 'changed':
      return {
        before: { kind: block.before.kind, pieces: sideOf(block.pieces, 'after') },
        after: { kind: block.after.kind, pieces: sideOf(block.pieces, 'before') },
        changed: true,
      }
    case 'added':
    case 'removed': {
      const where = block.change === 'added' ? 'after' : 'before'
      const cell: SideCell = {
        kind: block.block.kind,
        // What only moved is no word taken out or written.
        pieces: block.block.runs.map((run): Piece => ({ ...run, in: block.moved ? 'both' : where })),
        ...(block.moved ? { note: where === 'after' ? 'Moved here' : 'Moved from here' } : {}),
      }
      return where === 'after'
        ? { before: null, after: cell, changed: true }
        : { before: cell, after: null, changed: true }
    }
    default:
      return block satisfies never
  }
}
