import type { Placed } from '../grouping.ts'
import { MoveWords } from './move-words.tsx'
import { useDeskKeys } from './use-desk-keys.ts'
import { useMoves } from './use-moves.ts'

/** Over the list: its keys are acts, and this is what comes of them. */
export function ListMoves({
  placed,
  className,
}: {
  placed: readonly Placed[]
  className: string | undefined
}) {
  const moves = useMoves()
  useDeskKeys(placed, moves)
  return (
    <div className={className} data-not-on-paper>
      <MoveWords moves={moves} />
    </div>
  )
}
