import type { Notice as Told } from '@copydesk/shared/notifications'
import { storyAddress } from '@copydesk/shared/story'
import { Link } from '@tanstack/react-router'
import { Mail, MailOpen } from 'lucide-react'
import { clock, useNow } from '../newsroom/clock.ts'
import { opensAt } from '../story/opens-at.ts'
import { Face } from '../ui/faces.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { byDay } from './by-day.ts'
import { NOTICE_KEYS } from './notice-keys.ts'
import styles from './notice-list.module.css'
import { noticeWords } from './notice-words.ts'

interface Props {
  notices: readonly Told[]
  onOpen: (notice: Told) => void
  onMark: (notice: Told, read: boolean) => void
}

/** What one was told, by day and story; each leads to the place that it is about. */
export function NoticeList({ notices, onOpen, onMark }: Props) {
  const now = useNow()
  return byDay(notices, now).map(({ day, stories }) => (
    <section key={day} className={styles.day} aria-label={day}>
      <h2 className={styles.dayName}>{day}</h2>
      {stories.map(({ story, notices: [first, ...rest] }) => (
        <div key={story.id} className={styles.story}>
          <h3 className={styles.slug}>
            {story.slug}
            <span className={styles.headline} dir="auto">
              {first?.edition?.headline}
            </span>
          </h3>
          <ul className={styles.rows} aria-label={story.slug}>
            {[first, ...rest].map(
              (notice) =>
                notice && <Row key={notice.id} notice={notice} now={now} onOpen={onOpen} onMark={onMark} />,
            )}
          </ul>
        </div>
      ))}
    </section>
  ))
}

interface RowProps extends Pick<Props, 'onOpen' | 'onMark'> {
  notice: Told
  now: Date
}

function Row({ notice, now, onOpen, onMark }: RowProps) {
  const { id, by, at, words, read, edition, story } = notice
  return (
    <li className={styles.row} data-unread={!read || undefined}>
      <Link
        to={edition ? placeOf(notice, edition) : `/plan/${story.id}`}
        search={pointsTo(notice)}
        className={styles.leads}
        data-notice={id}
        onClick={() => onOpen(notice)}
      >
        <span aria-hidden>
          <Face person={by} />
        </span>
        <span className={styles.said}>
          {!read && <span className="only-read">Unread: </span>}
          <span className={styles.who} dir="auto">
            {by.name}
          </span>{' '}
          {noticeWords(notice)}
          {words && (
            <span className={styles.words} dir="auto">
              {words}
            </span>
          )}
        </span>
        <time className={styles.time} dateTime={at}>
          {clock(at, now)}
        </time>
      </Link>
      <span className={styles.mark}>
        <IconButton
          label={read ? 'Mark as unread' : 'Mark as read'}
          keys={NOTICE_KEYS.mark.keys}
          icon={read ? Mail : MailOpen}
          size={15}
          onPress={() => onMark(notice, !read)}
        />
      </span>
    </li>
  )
}

/** Whoever is asked to read back does it on a page of its own. */
const placeOf = ({ kind, outcome }: Told, edition: NonNullable<Told['edition']>) =>
  kind === 'read-back' && outcome === null ? `/story/${edition.id}/read-back` : storyAddress(edition)

const pointsTo = ({ thread, suggestion }: Told) =>
  opensAt({ ...(thread !== null && { thread }), ...(suggestion !== null && { suggestion }) })
