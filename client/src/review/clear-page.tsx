import type { EditionPage } from '@copydesk/shared/story'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Suspense, useState } from 'react'
import { saying } from '../api/ask.ts'
import { getChanges, getEdition } from '../api/editions.ts'
import { keys } from '../api/keys.ts'
import { BackToStories } from '../app/layout/back-to-stories.tsx'
import { lazily } from '../app/lazily.tsx'
import { StoryFrame } from '../story/story-frame.tsx'
import { useTitle } from '../story/use-title.ts'
import { buttonLook } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { type ClearingView, firstView } from './clearing/clearing-views.ts'
import styles from './clearing/read-clearing.module.css'
import { ReadClearing } from './clearing/read-clearing.tsx'

const written = lazily(() => import('./clearing/open-clearing.tsx').then((page) => page.OpenClearing))

/** Where exactly the copy that is on the page is cleared: written in by those who may, else read. */
export function ClearPage({ editionId }: { editionId: string }) {
  const page = useQuery({
    queryKey: keys.edition(editionId),
    queryFn: ({ signal }) => getEdition(editionId, signal),
  })
  useTitle(page.data ? `Clear ${page.data.story.slug}` : 'Clear')
  if (page.data) return <Clearing page={page.data} />
  return <Waiting failed={page.error} />
}

function Clearing({ page }: { page: EditionPage }) {
  /** Null until somebody chooses: then it is what changed since the newest clearing, also after the next one. */
  const [chosen, setView] = useState<ClearingView | null>(null)
  const view = chosen ?? firstView(page)
  // Whoever loses the right under their hands still sees what they wrote.
  const [wrote, setWrote] = useState(page.may.write.allowed)
  if (page.may.write.allowed && !wrote) setWrote(true)
  if (wrote && view !== 'read')
    return (
      <Suspense fallback={<Waiting failed={null} />}>
        <written.Part page={page} view={view} onView={setView} />
      </Suspense>
    )
  return <Read page={page} onView={wrote ? setView : undefined} />
}

function Read({ page, onView }: { page: EditionPage; onView: ((view: ClearingView) => void) | undefined }) {
  const { id } = page.edition
  const changes = useQuery({
    queryKey: keys.changes(id),
    queryFn: ({ signal }) => getChanges(id, signal),
    // An editor must not clear from what a minute-old answer remembers.
    staleTime: 0,
  })
  return changes.data ? (
    <ReadClearing page={page} newest={changes.data} onView={onView} />
  ) : (
    <Waiting failed={changes.error} />
  )
}

const Waiting = ({ failed }: { failed: Error | null }) => (
  <StoryFrame bar={<BackToStories />} label="Clearing" foot={null}>
    {failed ? (
      <EmptyState
        title="This cannot be shown now"
        act={
          <Link to="/" search={{}} className={buttonLook('act')}>
            All stories
          </Link>
        }
      >
        {saying(failed)}
      </EmptyState>
    ) : (
      <p className={styles.waiting} role="status">
        Comparing…
      </p>
    )}
  </StoryFrame>
)
