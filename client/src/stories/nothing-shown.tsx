import { may } from '@copydesk/shared/access'
import { Link } from '@tanstack/react-router'
import { useMe } from '../session/use-me.ts'
import { buttonLook } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { PLACE_WORDS, QUEUE_EMPTY } from './bar/queue-words.ts'
import { type Filters, statesOf } from './filters.ts'

/** An empty list says why it is empty, and what to do. */
export function NothingShown({
  any,
  filters,
  desk,
}: {
  any: boolean
  filters: Filters
  desk: string | undefined
}) {
  const { person } = useMe()
  if (filters.words)
    return (
      <EmptyState
        title={`Nothing here has “${filters.words.trim()}”`}
        act={
          <Link to="/" search={{ desk: filters.desk }} className={buttonLook('quiet')}>
            Show all{desk ? ` of ${desk}` : ''}
          </Link>
        }
      >
        The filter looks in slugs, headlines, budget lines and the names of people.
      </EmptyState>
    )
  if (filters.queue || filters.state) {
    const [title, words] = filters.queue
      ? QUEUE_EMPTY[filters.queue]
      : [
          `Nothing is ${statesOf(filters)
            .map((one) => PLACE_WORDS[one].toLowerCase())
            .join(' or ')}`,
          '',
        ]
    return (
      <EmptyState
        title={desk ? `${title} at ${desk}` : title}
        act={
          <Link to="/" search={{ desk: filters.desk }} className={buttonLook('quiet')}>
            All stories{desk ? ` of ${desk}` : ''}
          </Link>
        }
      >
        {words}
      </EmptyState>
    )
  }
  if (any)
    return (
      <EmptyState
        title={desk ? `${desk} has no stories yet` : 'There is no such desk'}
        act={
          <Link to="/" search={{}} className={buttonLook('quiet')}>
            All desks
          </Link>
        }
      >
        Stories of the other desks are a tab away.
      </EmptyState>
    )
  if (!may('create', person).allowed)
    return (
      <EmptyState title="No stories yet">
        They appear here by themselves when a reporter begins one.
      </EmptyState>
    )
  return (
    <EmptyState
      title="No stories yet"
      act={
        <>
          <Link to="/new" className={buttonLook('act')}>
            New story
          </Link>
          <Link to="/import" className={buttonLook('quiet')}>
            Import wire text
          </Link>
        </>
      }
    >
      Begin one, plan one as a budget line, or drop a file of wire text anywhere on this page.
    </EmptyState>
  )
}
