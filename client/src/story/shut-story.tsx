import { Link } from '@tanstack/react-router'
import { saying, Unreachable } from '../api/ask.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { SetAsideBar } from './set-aside/set-aside-bar.tsx'
import styles from './shut-story.module.css'
import { StoryFrame } from './story-frame.tsx'

/** In the place of a story that cannot be shown now. */
export function ShutStory({ thrown, editionId }: { thrown: Error | null; editionId: string }) {
  return (
    <StoryFrame
      bar={
        <Link to="/" search={{}}>
          <b>All stories</b>
        </Link>
      }
      label="Story"
      foot={null}
    >
      <SetAsideBar edition={editionId} copy={null} className={styles.aside} />
      {thrown && !(thrown instanceof Unreachable) ? (
        <EmptyState title="This story cannot be shown">{saying(thrown)}</EmptyState>
      ) : (
        <EmptyState title="You are offline">
          This story was not open on this computer before. It will open when you are online again.
        </EmptyState>
      )}
    </StoryFrame>
  )
}
