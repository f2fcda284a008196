import type { Asker } from '@copydesk/shared/access'
import { type Person, shortName } from '@copydesk/shared/people'
import { type StoryRow, storyAddress } from '@copydesk/shared/story'
import { Link } from '@tanstack/react-router'
import { memo, Suspense } from 'react'
import { lazily } from '../app/lazily.tsx'
import { Faces } from '../ui/faces.tsx'
import { Glyph } from '../ui/glyph.tsx'
import { StateBadge } from '../ui/state-badge.tsx'
import { dueWords } from './due-words.ts'
import { EditionBadge } from './edition-badge.tsx'
import type { Placed } from './grouping.ts'
import { Languages } from './languages.tsx'
import styles from './story-line.module.css'

const planned = lazily(() => import('./planned-line.tsx').then((page) => page.PlannedLine))
const tags = lazily(() => import('./edition-tags.tsx').then((page) => page.EditionTags))
const prefix = lazily(() => import('./edition-tags.tsx').then((page) => page.EditionPrefix))

interface Props {
  placed: Placed
  me: Person & Asker
  now: Date
  /** Name of the story's desk, where stories of several are shown. */
  desk: string | undefined
  /** Without a line: it does not open on this computer. */
  closed: boolean
}

/** One story of the list: everything that a desk asks of it in one line, the whole line a link. */
export const StoryLine = memo(function StoryLine({
  placed: { story, edition },
  me,
  now,
  desk,
  closed,
}: Props) {
  const due = dueWords(story, now)
  const dueTone = due?.late ? 'late' : due?.soon ? 'soon' : undefined
  return (
    <li className={styles.line} data-closed={closed || undefined}>
      <span className={styles.slug} title={[story.slug, desk].filter(Boolean).join(' · ')}>
        {story.slug}
        {story.restrictedTo && (
          <Glyph size={12} className={styles.lock} role="img" aria-label="restricted to a few people">
            <rect width="18" height="11" x="3" y="11" rx="2" />
            <path d="M7 11V7a5 5 0 0 1 10 0v4" />
          </Glyph>
        )}
        {story.urgency === 1 && <span className={styles.urgent}>urgent</span>}
      </span>
      {edition ? (
        <Link
          to={storyAddress(edition)}
          className={styles.headline}
          data-row={story.id}
          title={edition.headline}
          dir="auto"
        >
          <span className={styles.text}>
            {story.genre !== 'news' && <span className={styles.genre}>{story.genre}</span>}
            {edition.state === 'published' && edition.publishedAs && (
              <Suspense>
                <prefix.Part edition={edition} />
              </Suspense>
            )}
            {edition.headline || <span className={styles.none}>{story.budgetLine || 'No headline yet'}</span>}
          </span>
          {(edition.hold || edition.embargo || edition.notBefore) && (
            <Suspense>
              <tags.Part edition={edition} now={now} />
            </Suspense>
          )}
          {closed && <span className="only-read"> (opens when you are online again)</span>}
        </Link>
      ) : (
        <Suspense fallback={<span />}>
          <planned.Part story={story} me={me} />
        </Suspense>
      )}
      <span className={styles.state}>
        {edition ? (
          <EditionBadge {...{ edition, me, now }} />
        ) : (
          <StateBadge state="planned">Planned</StateBadge>
        )}
      </span>
      <Languages story={story} />
      <People story={story} />
      <Words story={story} words={edition?.words} />
      <span className={styles.due} data-tone={dueTone}>
        {due && (
          <>
            <span className="only-read">due </span>
            {due.words}
          </>
        )}
      </span>
    </li>
  )
})

/** Whose it is, and who is in it now. */
function People({ story }: { story: StoryRow }) {
  const present = new Map(story.editions.flatMap((one) => one.present).map((person) => [person.id, person]))
  const isAbsent = present.size === 0
  const whose = story.owner && `${story.owner.name}’s`
  const assigned = story.assigned.map(({ person, as }) => `${person.name}, ${as}`).join('; ')
  const shown = story.owner ?? story.assigned[0]?.person
  return (
    <span
      className={styles.people}
      data-absent={isAbsent || undefined}
      title={[whose, assigned, isAbsent && 'nobody is in it now'].filter(Boolean).join('; ')}
    >
      {shown ? shortName(shown.name) : isAbsent && <span className={styles.none}>nobody</span>}
      {!isAbsent && (
        <>
          <span className="only-read"> in it now: </span>
          <Faces people={[...present.values()]} most={3} />
        </>
      )}
    </span>
  )
}

function Words({ story, words }: { story: StoryRow; words: number | undefined }) {
  const { targetLength, genre } = story
  // An alert is a headline alone: no words are missing from it.
  if (genre === 'alert' && !words) return <span className={styles.words}>alert</span>
  return (
    <span className={styles.words}>
      {words?.toLocaleString('en-GB')}
      {targetLength !== null && (
        <span className={styles.target}>
          {words === undefined ? '' : ' '}
          <span aria-hidden>/</span>
          <span className="only-read">of</span> {targetLength.toLocaleString('en-GB')}
        </span>
      )}
      {(words !== undefined || targetLength !== null) && <span className={styles.unit}> words</span>}
    </span>
  )
}
