import type { Person } from '@copydesk/shared/people'
import type { EditionPage } from '@copydesk/shared/story'
import { Link } from '@tanstack/react-router'
import { ArrowLeft } from 'lucide-react'
import type { ReactNode } from 'react'
import { useNow } from '../newsroom/clock.ts'
import { NextAct } from '../review/next-act.tsx'
import { useMe } from '../session/use-me.ts'
import { stateWords } from '../stories/state-words.ts'
import { Face } from '../ui/faces.tsx'
import { StateBadge } from '../ui/state-badge.tsx'
import { clearedWords } from './cleared-words.ts'
import { LanguageTabs } from './language-tabs.tsx'
import styles from './story-bar.module.css'

/** Somebody who is in the edition now, and the field they write in. */
export interface Here {
  person: Pick<Person, 'id' | 'name' | 'color'>
  field: string | null
}

interface Props {
  page: EditionPage
  here: readonly Here[]
  /** "3 changes since", with the way to them. */
  changes: ReactNode
  onFile: () => void
}

/** Which story, where it stands, its languages, who is here, and the next act. */
export function StoryBar({ page, here, changes, onFile }: Props) {
  const { story, edition } = page
  const { person: me, desks } = useMe()
  const now = useNow()
  const desk = desks.find(({ id }) => id === story.desk)?.name
  return (
    <>
      <Link to="/" search={{}} className={styles.back} aria-label="All stories" title="All stories">
        <ArrowLeft size={17} aria-hidden />
      </Link>
      <h1 className={styles.slug} title={story.slug}>
        {story.slug}
      </h1>
      <span className={styles.where}>
        {desk && `${desk} · `}urgency {story.urgency}
      </span>
      <span className={styles.state}>
        <StateBadge
          state={edition.state}
          changed={edition.state === 'approved' && edition.changedSinceCleared}
        >
          {edition.state === 'approved' ? clearedWords(page, me.id, now) : stateWords(edition, me, now)}
        </StateBadge>
        {changes}
      </span>
      <div className={styles.tabs}>
        <LanguageTabs page={page} />
      </div>
      <span className={styles.grow} />
      <Present here={here} />
      <NextAct page={page} onFile={onFile} />
    </>
  )
}

function Present({ here }: { here: readonly Here[] }) {
  return (
    <ul className={styles.present} aria-label="Here now">
      {here.map(({ person, field }) => (
        <li key={person.id}>
          <Face person={person} note={field ? `in the ${field}` : undefined} />
        </li>
      ))}
    </ul>
  )
}
