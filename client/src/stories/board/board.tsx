import type { Asker } from '@copydesk/shared/access'
import type { Person } from '@copydesk/shared/people'
import type { Place } from '@copydesk/shared/views/places'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Filters } from '../filters.ts'
import { statesOf } from '../filters.ts'
import { grouped, type Placed } from '../grouping.ts'
import { MoveWords } from '../moves/move-words.tsx'
import { useDeskKeys } from '../moves/use-desk-keys.ts'
import { useMoves } from '../moves/use-moves.ts'
import styles from './board.module.css'
import { Column } from './column.tsx'
import { COLUMNS, type ColumnPlace, columnOf } from './columns.ts'
import { useBoardKeys } from './use-board-keys.ts'

interface Props {
  placed: readonly Placed[]
  filters: Filters
  me: Person & Asker
  now: Date
  deskName: (id: string) => string | undefined
}

/** The same stories in columns, by where they stand. Moving one is an act; what is none is explained. */
export function Board({ placed, filters, me, now, deskName }: Props) {
  const moves = useMoves()
  const { underWay, returning, move } = moves
  const board = useRef<HTMLDivElement>(null)
  const [dragged, setDragged] = useState<Placed | null>(null)
  useDeskKeys(placed, moves)
  useBoardKeys(board, placed, move)
  const columns = useMemo(() => {
    // In the order of the list, so that what is due first stands on top.
    const all = grouped(placed).flatMap((group) => group.placed)
    return Map.groupBy(all, ({ story, place }) => {
      const to = underWay.get(story.id) ?? (returning?.placed.story.id === story.id ? 'draft' : place)
      return columnOf(to)
    })
  }, [placed, underWay, returning])
  useKeptFocus(board)
  const states: readonly Place[] = statesOf(filters)
  const shown = COLUMNS.filter(
    ({ place, also }) =>
      states.length === 0 || states.includes(place) || (also !== undefined && states.includes(also)),
  )
  const aside = columns.get('aside')?.length ?? 0
  return (
    <div className={styles.around}>
      <MoveWords moves={moves} />
      <div ref={board} className={styles.board} data-dragging={dragged !== null || undefined}>
        {shown.map(({ place, words, none }) => (
          <Column
            key={place}
            {...{ place, words, none, me, now }}
            placed={columns.get(place) ?? []}
            pending={underWay}
            deskName={filters.desk ? () => undefined : deskName}
            onDrag={setDragged}
            onDrop={(to: ColumnPlace) => dragged && move(dragged, to)}
          />
        ))}
      </div>
      {aside > 0 && (
        <p className={styles.aside}>
          {aside === 1
            ? 'One story that was spiked or killed stands'
            : `${aside} stories that were spiked or killed stand`}{' '}
          in the list alone.
        </p>
      )}
    </div>
  )
}

/** A card that goes to another column is drawn anew there: the focus goes with it. */
function useKeptFocus(board: { current: HTMLElement | null }): void {
  const last = useRef<string | undefined>(undefined)
  useEffect(() => {
    const shown = board.current
    const noted = ({ target }: FocusEvent) => {
      last.current = target instanceof HTMLElement ? target.dataset.row : undefined
    }
    shown?.addEventListener('focusin', noted)
    return () => shown?.removeEventListener('focusin', noted)
  }, [board])
  useEffect(() => {
    if (!last.current || document.activeElement !== document.body) return
    board.current
      ?.querySelector<HTMLElement>(`[data-row="${CSS.escape(last.current)}"]`)
      ?.focus({ preventScroll: true })
  })
}
