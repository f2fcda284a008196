import type { Asker } from '@copydesk/shared/access'
import type { StoryRow } from '@copydesk/shared/story'
import { PLACES, QUEUES } from '@copydesk/shared/views/places'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { Printer } from 'lucide-react'
import { useMemo } from 'react'
import { Grow } from '../../app/layout/frame.tsx'
import { dateline } from '../../newsroom/clock.ts'
import { useDeskName } from '../../session/use-desk-name.ts'
import { useMe } from '../../session/use-me.ts'
import { Choices } from '../../ui/choices.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { LinkRow } from '../../ui/link-row.tsx'
import { type Filters, statesOf } from '../filters.ts'
import { matching } from '../grouping.ts'
import { countIn } from '../in-queue.ts'
import { queuesQuery } from '../queues-query.ts'
import { BarMenu } from './bar-menu.tsx'
import '../../ui/on-paper.css'
import styles from './desk-bar.module.css'
import { PLACE_WORDS, QUEUE_WORDS } from './queue-words.ts'
import { ViewsMenu } from './views-menu.tsx'

interface Props {
  stories: readonly StoryRow[]
  filters: Filters
  me: Asker
}

/** The router says which link leads to what is shown; without a queue is another place than with one. */
const EXACT = { exact: true, includeSearch: true }

/** Over the list and the board: what waits for whom, where stories stand, and saved views. */
export function DeskBar({ stories, filters, me }: Props) {
  const { newsroom } = useMe()
  const deskName = useDeskName()
  const navigate = useNavigate()
  const { data: waiting } = useQuery(queuesQuery)
  const { desk } = filters
  const counts = useMemo(
    () => QUEUES.map((queue) => countIn(queue, matching(stories, { desk }), { me, desk, waiting })),
    [stories, desk, me, waiting],
  )
  const states = statesOf(filters)
  const layouts = [
    [undefined, 'List'],
    ['board', 'Board'],
  ] as const
  const narrowed = [
    desk && deskName(desk),
    filters.queue && QUEUE_WORDS[filters.queue],
    ...states.map((state) => PLACE_WORDS[state]),
    filters.words && `“${filters.words}”`,
  ].filter(Boolean)
  return (
    <div className={styles.bar}>
      <p className={styles.paper}>
        <b>{newsroom.name}</b> {[dateline(new Date()), ...narrowed].join(' · ')}
      </p>
      <LinkRow label="Queues" className={styles.queues}>
        <Link to="/" search={(was) => ({ ...was, queue: undefined })} activeOptions={EXACT}>
          All
        </Link>
        {QUEUES.map((queue, at) => (
          <Link
            key={queue}
            to="/"
            search={(was) => ({ ...was, queue })}
            activeOptions={EXACT}
            data-none={counts[at] === 0 || undefined}
          >
            {QUEUE_WORDS[queue]}
            <span className={styles.count}>{counts[at]}</span>
          </Link>
        ))}
      </LinkRow>
      <Grow />
      <BarMenu
        label={states.length > 0 ? states.map((state) => PLACE_WORDS[state]).join(', ') : 'Any state'}
        isSet={states.length > 0}
      >
        {() => (
          <Choices
            legend="Stories that stand"
            options={PLACES.map((id) => ({ id, name: PLACE_WORDS[id] }))}
            value={states}
            onChange={(chosen) => {
              const state = PLACES.filter((place) => chosen.includes(place)).join()
              void navigate({
                to: '/',
                search: (was) => ({ ...was, state: state || undefined }),
                replace: true,
              })
            }}
          />
        )}
      </BarMenu>
      <ViewsMenu filters={filters} />
      <LinkRow label="Layout" className={styles.layouts}>
        {layouts.map(([layout, words]) => (
          <Link key={words} to="/" search={(was) => ({ ...was, layout })} activeOptions={EXACT}>
            {words}
          </Link>
        ))}
      </LinkRow>
      <span className={styles.print}>
        <IconButton label="Print the list" icon={Printer} size={16} onPress={() => window.print()} />
      </span>
    </div>
  )
}
