import type { Desk } from '@copydesk/shared/people'
import type { StoryRow } from '@copydesk/shared/story'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { storiesQuery } from '../../stories/stories-query.ts'
import styles from './still-open.module.css'

/** How many stories at a desk are not done yet, of those that one may see; and whether it is closed. */
export function StillOpen({ desk: { id, closed } }: { desk: Desk }) {
  const { data: stories } = useQuery(storiesQuery)
  const count = (stories ?? []).filter((story) => story.desk === id && isOpen(story)).length
  return (
    <span className={styles.standing}>
      {closed && 'closed'}
      {closed && count > 0 && ' · '}
      {count > 0 && (
        <Link to="/" search={{ desk: id }}>
          {closed ? 'still ' : ''}
          {count === 1 ? '1 story open' : `${count} stories open`}
        </Link>
      )}
    </span>
  )
}

/** Somebody has something to do with it yet: it is only planned, or not all of its editions are out. */
const isOpen = ({ editions }: StoryRow): boolean =>
  editions.length === 0 || editions.some(({ state }) => OPEN.includes(state))

const OPEN: readonly string[] = ['draft', 'submitted', 'approved']
