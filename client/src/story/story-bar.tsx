import type { Furniture } from '@copydesk/shared/credits'
import type { Person } from '@copydesk/shared/people'
import type { EditionPage } from '@copydesk/shared/story'
import { Link } from '@tanstack/react-router'
import { type ReactNode, Suspense } from 'react'
import type { Doc } from 'yjs'
import { lazily } from '../app/lazily.tsx'
import { STORIES_KEYS } from '../stories/stories-key.ts'
import styles from './story-bar.module.css'

/** Comes when the copy can be written in. */
export const standing = lazily(() => import('./story-standing.tsx').then((page) => page.StoryStanding))

/** Somebody who is in the edition now, and the field they write in. */
export interface Here {
  person: Pick<Person, 'id' | 'name' | 'color'>
  field: string | null
}

export interface StoryBarProps {
  page: EditionPage
  doc: Doc
  /** What stands around the copy; null until it can be printed. */
  furniture: Furniture | null
  /** The copy can be written in: now there is time for the rest of the bar. */
  opened: boolean
  here: readonly Here[]
  /** "3 changes since", with the way to them. */
  changes: ReactNode
  onFile: () => void
  /** The panel of filing is open, which has all that the desk can do. */
  isFiling: boolean
}

/** The way back and which story this is; then where it stands. */
export function StoryBar(props: StoryBarProps) {
  const { slug } = props.page.story
  return (
    <>
      <Link
        to="/"
        search={{}}
        className={styles.back}
        aria-label="All stories"
        title={`All stories (${STORIES_KEYS})`}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="m12 19-7-7 7-7M19 12H5" />
        </svg>
      </Link>
      <h1 className={styles.slug} title={slug}>
        {slug}
      </h1>
      <Suspense fallback={<Room />}>{props.opened ? <standing.Part {...props} /> : <Room />}</Suspense>
    </>
  )
}

/** On a phone the bar has a second row, which would push the copy down when it comes. */
const Room = () => <span className={styles.room} />
