import type { FrontEntry } from '@copydesk/shared/fronts'
import { Link } from '@tanstack/react-router'
import { ArrowDown, ArrowUp, GripVertical } from 'lucide-react'
import { clock } from '../newsroom/clock.ts'
import { publishedAs } from '../publication/published-as.ts'
import { Button } from '../ui/button.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { useDraggedRow } from '../ui/use-dragged-row.ts'
import styles from './fronts.module.css'

interface Props {
  entry: FrontEntry
  language: string
  now: Date
  /** From 1; null among the newest. */
  place: number | null
  movable: boolean
  /** Where something that is dragged would land. */
  mark: 'before' | 'after' | null
  onStep: (by: -1 | 1) => void
  onPlace: () => void
  onTakeOff: () => void
  onDrag: () => void
  onOver: (below: boolean) => void
  onDrop: () => void
  onEnd: () => void
}

/** A story on a front: dragged by its grip, or moved with Alt and an arrow from anywhere in it. */
export function FrontRow(props: Props) {
  const { entry, language, now, place, movable, mark } = props
  const { onStep, onPlace, onTakeOff, onDrag, onOver, onDrop, onEnd } = props
  const dragged = useDraggedRow({ movable, name: entry.headline, onStep, onDrag, onOver, onDrop, onEnd })
  return (
    <li
      {...dragged.row}
      className={`${dragged.looks.row} ${styles.row}`}
      data-edition={entry.edition}
      data-mark={mark ?? undefined}
      data-lead={place === 1 || undefined}
    >
      {movable && (
        <span className={`${dragged.looks.grip} ${styles.grip}`} {...dragged.grip}>
          <GripVertical size={15} />
        </span>
      )}
      <span className={styles.number} aria-hidden>
        {place}
      </span>
      <span className={styles.words}>
        <Link
          to="/story/$editionId/$"
          params={{ editionId: entry.edition, _splat: '' }}
          className={styles.headline}
          lang={language}
          dir="auto"
        >
          {entry.headline}
        </Link>
        <span className={styles.about}>
          {entry.kind !== 'story' && (
            <span className={styles.is} data-kind={entry.kind}>
              {publishedAs(entry)}
            </span>
          )}
          <span>Out {clock(entry.publishedAt, now)}</span>
          {entry.placed?.by && (
            <span>
              Placed by {entry.placed.by.name}, {clock(entry.placed.at, now)}
            </span>
          )}
          <a href={entry.address} target="_blank" rel="noreferrer">
            As readers see it
          </a>
        </span>
      </span>
      {movable && (
        <span className={styles.acts}>
          {place === null ? (
            <Button onPress={onPlace} aria-label={`Lead with ${entry.headline}`}>
              Lead with it
            </Button>
          ) : (
            <>
              <IconButton
                label={`Move ${entry.headline} up`}
                icon={ArrowUp}
                size={15}
                onPress={() => onStep(-1)}
              />
              <IconButton
                label={`Move ${entry.headline} down`}
                icon={ArrowDown}
                size={15}
                onPress={() => onStep(1)}
              />
              <Button onPress={onTakeOff} aria-label={`Take ${entry.headline} off`}>
                Take off
              </Button>
            </>
          )}
        </span>
      )}
    </li>
  )
}
