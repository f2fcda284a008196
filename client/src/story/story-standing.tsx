import { Link } from '@tanstack/react-router'
import { useNow } from '../newsroom/clock.ts'
import { InboxBell } from '../notifications/inbox-bell.tsx'
import { MissingLine } from '../review/missing-line.tsx'
import { NextAct } from '../review/next-act.tsx'
import { useDeskName } from '../session/use-desk-name.ts'
import { useMe } from '../session/use-me.ts'
import { stateWords } from '../stories/state-words.ts'
import { Face } from '../ui/faces.tsx'
import { StateBadge } from '../ui/state-badge.tsx'
import { clearedWords } from './cleared-words.ts'
import { LanguageTabs } from './language-tabs.tsx'
import type { Here, StoryBarProps } from './story-bar.tsx'
import styles from './story-standing.module.css'
import { useLooked } from './use-looked.ts'

/** Where the story stands, its languages, who is here, and the next act. */
export function StoryStanding({ page, doc, furniture, here, changes, onFile, isFiling }: StoryBarProps) {
  const { story, edition } = page
  const { person: me } = useMe()
  const now = useNow()
  const desk = useDeskName()(edition.desk)
  const looked = useLooked(doc, furniture)
  return (
    <>
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
        <MissingLine page={page} looked={looked} onShow={onFile} />
      </span>
      <div className={styles.tabs}>
        <LanguageTabs page={page} />
      </div>
      <span className={styles.grow} />
      <Present here={here} />
      <InboxBell />
      <NextAct page={page} onFile={onFile} isFiling={isFiling} />
    </>
  )
}

function Present({ here }: { here: readonly Here[] }) {
  return (
    <ul className={styles.present} aria-label="Here now">
      {here.map(({ person, field }) => (
        <li key={person.id}>
          <Link to="/people/$personId" params={{ personId: person.id }}>
            <Face person={person} note={field ? `in the ${field}` : undefined} />
          </Link>
        </li>
      ))}
    </ul>
  )
}
