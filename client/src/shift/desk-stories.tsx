import { type EditionRow, type StoryRow, storyAddress } from '@copydesk/shared/story'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { saying } from '../api/ask.ts'
import { useNow } from '../newsroom/clock.ts'
import { useMe } from '../session/use-me.ts'
import { EditionBadge } from '../stories/edition-badge.tsx'
import { storiesQuery } from '../stories/stories-query.ts'
import { Notice } from '../ui/notice.tsx'
import styles from './desk-stories.module.css'
import { openAt } from './open-at.ts'

/** What the desk has to work off: filed and free, and what somebody has taken. */
export function DeskStories({ deskId }: { deskId: string }) {
  const { data: stories, error } = useQuery(storiesQuery)
  if (error && !stories) return <Notice tone="stop">{saying(error)}</Notice>
  const { filed, claimed } = openAt(stories ?? [], deskId)
  return (
    <>
      <Editions title="Filed" open={filed} none="Nothing waits for the desk." />
      <Editions title="With somebody" open={claimed} none="Nobody has taken anything." />
    </>
  )
}

interface Props {
  title: string
  open: readonly { story: StoryRow; edition: EditionRow }[]
  none: string
}

function Editions({ title, open, none }: Props) {
  const { person: me } = useMe()
  const now = useNow()
  return (
    <section className={styles.group} aria-label={title}>
      <h2>
        {title} {open.length > 0 && <span aria-hidden>· {open.length}</span>}
      </h2>
      {open.length === 0 ? (
        <p className={styles.none}>{none}</p>
      ) : (
        <ul className={styles.list}>
          {open.map(({ story, edition }) => (
            <li key={edition.id} className={styles.line}>
              <span className={styles.slug}>{story.slug}</span>
              <Link to={storyAddress(edition)} className={styles.headline} dir="auto">
                {edition.headline || story.budgetLine || 'No headline yet'}
              </Link>
              <EditionBadge {...{ edition, me, now }} named />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
