import type { Asker } from '@copydesk/shared/access'
import type { Person } from '@copydesk/shared/people'
import type { Place } from '@copydesk/shared/views/places'
import { useId, useRef } from 'react'
import { useDrop } from 'react-aria-components/useDrop'
import { Kbd } from '../../ui/kbd.tsx'
import type { Placed } from '../grouping.ts'
import styles from './board.module.css'
import { Card, DRAG_TYPE } from './card.tsx'
import type { ColumnPlace } from './columns.ts'

interface Props {
  place: ColumnPlace
  words: string
  none: string
  placed: readonly Placed[]
  me: Person & Asker
  now: Date
  deskName: (id: string) => string | undefined
  /** Stories whose act the server has not answered yet. */
  pending: ReadonlyMap<string, Place>
  onDrag: (placed: Placed | null) => void
  onDrop: (to: ColumnPlace) => void
}

/** All that stands in one place. Whatever is dragged may be dropped: what cannot be moved there is said then. */
export function Column(props: Props) {
  const { place, words, none, placed, me, now, deskName, pending, onDrag, onDrop } = props
  const column = useRef<HTMLElement>(null)
  const id = useId()
  const { dropProps, isDropTarget } = useDrop({
    ref: column,
    getDropOperation: (types) => (types.has(DRAG_TYPE) ? 'move' : 'cancel'),
    onDrop: () => onDrop(place),
  })
  return (
    <section
      {...dropProps}
      ref={column}
      className={styles.column}
      aria-labelledby={id}
      data-place={place}
      data-over={isDropTarget || undefined}
      // A drag by the keyboard stops here on its way.
      tabIndex={-1}
    >
      <h2 id={id} className={styles.columnName}>
        {words} <span aria-hidden>·</span> {placed.length}
      </h2>
      <p className={styles.way} aria-hidden>
        <Kbd keys="Tab" /> on <Kbd keys="Enter" /> here <Kbd keys="Esc" /> leave it
      </p>
      {placed.length === 0 ? (
        <p className={styles.none}>{none}</p>
      ) : (
        <ul className={styles.cards}>
          {placed.map((one) => (
            <Card
              key={one.story.id}
              placed={one}
              desk={deskName(one.story.desk)}
              isPending={pending.has(one.story.id)}
              {...{ me, now, onDrag }}
            />
          ))}
        </ul>
      )}
    </section>
  )
}
