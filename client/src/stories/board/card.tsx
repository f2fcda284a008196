import type { Asker } from '@copydesk/shared/access'
import { type Person, shortName } from '@copydesk/shared/people'
import { storyAddress } from '@copydesk/shared/story'
import { Link } from '@tanstack/react-router'
import { GripVertical, Lock } from 'lucide-react'
import { memo } from 'react'
import { Button as PlainButton } from 'react-aria-components/Button'
import { useDrag } from 'react-aria-components/useDrag'
import { Faces } from '../../ui/faces.tsx'
import { StateBadge } from '../../ui/state-badge.tsx'
import { dueWords } from '../due-words.ts'
import { EditionBadge } from '../edition-badge.tsx'
import { EditionPrefix, EditionTags } from '../edition-tags.tsx'
import type { Placed } from '../grouping.ts'
import { Languages } from '../languages.tsx'
import styles from './card.module.css'

/** What of a drag is a story of ours, and no file from the desktop. */
export const DRAG_TYPE = 'application/x-copydesk-story'

interface Props {
  placed: Placed
  me: Person & Asker
  now: Date
  /** Name of the story's desk, where stories of several are shown. */
  desk: string | undefined
  isPending: boolean
  onDrag: (placed: Placed | null) => void
}

/** One story on the board: the whole card leads to it, and can be dragged. */
export const Card = memo(function Card({ placed, me, now, desk, isPending, onDrag }: Props) {
  const { story, edition, place } = placed
  const { dragProps, dragButtonProps, isDragging } = useDrag({
    getItems: () => [{ [DRAG_TYPE]: story.id, 'text/plain': story.slug }],
    getAllowedDropOperations: () => ['move'],
    hasDragButton: true,
    onDragStart: () => onDrag(placed),
    onDragEnd: () => onDrag(null),
  })
  const due = dueWords(story, now)
  const people = [
    ...new Map(story.editions.flatMap((one) => one.present).map((one) => [one.id, one])).values(),
  ]
  const words = edition?.headline || story.budgetLine
  return (
    <li
      {...dragProps}
      className={styles.card}
      data-dragging={isDragging || undefined}
      data-pending={isPending || undefined}
      data-planned={!edition || undefined}
    >
      <div className={styles.top}>
        <PlainButton {...dragButtonProps} className={styles.grip ?? ''} aria-label={`Move ${story.slug}`}>
          <GripVertical size={13} aria-hidden />
        </PlainButton>
        <span className={styles.slug} title={[story.slug, desk].filter(Boolean).join(' · ')}>
          {story.slug}
          {story.restrictedTo && (
            <Lock size={11} className={styles.lock} role="img" aria-label="restricted to a few people" />
          )}
        </span>
        {story.urgency === 1 && <span className={styles.urgent}>urgent</span>}
        {due && (
          <span className={styles.due} data-tone={due.late ? 'late' : due.soon ? 'soon' : undefined}>
            <span className="only-read">due </span>
            {due.words}
          </span>
        )}
      </div>
      {edition ? (
        <Link
          to={storyAddress(edition)}
          draggable={false}
          className={styles.headline}
          data-row={story.id}
          dir="auto"
        >
          {story.genre !== 'news' && <span className={styles.genre}>{story.genre}</span>}
          {edition.state === 'published' && <EditionPrefix edition={edition} />}
          {words || <span className={styles.none}>No headline yet</span>}
          <span className={styles.tags}>
            <EditionTags edition={edition} now={now} />
          </span>
        </Link>
      ) : (
        <Link
          to="/plan/$storyId"
          params={{ storyId: story.id }}
          draggable={false}
          className={styles.headline}
          data-row={story.id}
          dir="auto"
        >
          {words || <span className={styles.none}>No budget line yet</span>}
        </Link>
      )}
      <div className={styles.foot}>
        {!edition ? (
          <StateBadge state="planned">Planned</StateBadge>
        ) : (
          place !== 'draft' && (
            <span className={styles.state}>
              <EditionBadge {...{ edition, me, now }} />
            </span>
          )
        )}
        <Languages story={story} />
        <span className={styles.people}>
          {people.length > 0 ? (
            <>
              <span className="only-read">in it now: </span>
              <Faces people={people} most={3} />
            </>
          ) : (
            story.owner && <span title={`${story.owner.name}’s`}>{shortName(story.owner.name)}</span>
          )}
        </span>
      </div>
    </li>
  )
})
