import { openDesks } from '@copydesk/shared/people'
import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { Printer } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { wentOutQuery } from '../after-read/went-out-query.ts'
import { saying } from '../api/ask.ts'
import { Frame } from '../app/layout/frame.tsx'
import { PageBar } from '../app/layout/page-bar.tsx'
import { useNow } from '../newsroom/clock.ts'
import { useDeskName } from '../session/use-desk-name.ts'
import { useMe } from '../session/use-me.ts'
import { storiesQuery } from '../stories/stories-query.ts'
import { Button } from '../ui/button.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { LinkRow } from '../ui/link-row.tsx'
import { Notice } from '../ui/notice.tsx'
import { useNarrow } from '../ui/use-narrow.ts'
import '../ui/on-paper.css'
import { type Day, dayOfNews } from './day-lines.ts'
import styles from './day-page.module.css'
import { DaySection } from './day-section.tsx'
import { longDay } from './day-words.ts'
import { useRowKeys } from './use-row-keys.ts'

const SECTIONS: [part: keyof Day, title: string, none: string][] = [
  ['late', 'Late', 'Nothing is late.'],
  ['due', 'Due today', 'Nothing more is due today.'],
  ['waiting', 'Waiting', 'Nothing waits for anybody.'],
  ['goesOut', 'Ordered or held', 'Nothing is ordered for later, and nothing is held.'],
  ['published', 'Published today', 'Nothing has gone out today yet.'],
  ['mended', 'Corrected today', 'Nothing had to be corrected today.'],
]

/** The managing editor's day: what is late and due, what waits for whom and how long, what went out and was mended. */
export function DayPage() {
  const { newsroom } = useMe()
  const deskName = useDeskName()
  const { desk } = useSearch({ from: '/signed-in/day' })
  const stories = useQuery(storiesQuery)
  const out = useQuery(wentOutQuery)
  const now = useNow()
  const narrow = useNarrow()
  const within = useRef<HTMLDivElement>(null)
  useRowKeys(within)
  const zone = zoneOf(newsroom)
  useEffect(() => {
    document.title = 'The day · Copydesk'
  }, [])
  const error = stories.error ?? out.error
  const day = stories.data && out.data && dayOfNews({ stories: stories.data, out: out.data, desk, now, zone })
  return (
    <Frame
      label="The day"
      bar={
        <PageBar title="The day">
          {!narrow && <Desks desk={desk} />}
          <IconButton label="Print the day" icon={Printer} size={16} onPress={() => window.print()} />
        </PageBar>
      }
    >
      <div ref={within} className={styles.page} aria-busy={!day} data-on-paper>
        <header className={styles.head}>
          <h2 className={styles.date}>{longDay(now, zone)}</h2>
          <p className={styles.sums}>
            {[desk && deskName(desk), day && sums(day), elsewhere(zone)].filter(Boolean).join(' · ')}
          </p>
        </header>
        {narrow && <Desks desk={desk} />}
        {error && (
          <Notice
            tone="stop"
            act={
              <Button onPress={() => void Promise.all([stories.refetch(), out.refetch()])}>Try again</Button>
            }
          >
            {saying(error)}
          </Notice>
        )}
        {day && (
          <div className={styles.sections}>
            {SECTIONS.map(([part, title, none]) => (
              <DaySection
                key={part}
                {...{ title, none }}
                lines={day[part]}
                deskName={desk ? undefined : deskName}
              />
            ))}
          </div>
        )}
      </div>
    </Frame>
  )
}

function Desks({ desk }: { desk: string | undefined }) {
  const { desks } = useMe()
  return (
    <LinkRow label="Desks">
      <Link to="/day" search={{}} activeOptions={{ exact: true, includeSearch: true }}>
        All desks
      </Link>
      {openDesks(desks, desk ?? '').map(({ id, name }) => (
        <Link key={id} to="/day" search={{ desk: id }}>
          {name}
        </Link>
      ))}
    </LinkRow>
  )
}

/** It begins and ends as the newsroom's days do; its times are on the reader's clock. */
const elsewhere = (zone: string | undefined): string | null =>
  zone && zone !== new Intl.DateTimeFormat().resolvedOptions().timeZone
    ? `a day in ${zone}, on your clock`
    : null

const zoneOf = (newsroom: object): string | undefined =>
  'zone' in newsroom && typeof newsroom.zone === 'string' ? newsroom.zone : undefined

function sums({ late, due, waiting, published, mended }: Day): string {
  return [
    late.length > 0 && `${late.length} late`,
    `${due.length} due`,
    `${waiting.length} waiting`,
    `${published.length} published`,
    mended.length > 0 && `${mended.length} corrected`,
  ]
    .filter(Boolean)
    .join(' · ')
}
