import type { EditionPage } from '@copydesk/shared/story'
import { BackToStory } from '../../story/back-to-story.tsx'
import { StoryFrame } from '../../story/story-frame.tsx'
import { useEdition } from '../../story/use-edition.ts'
import type { SharedEdition } from '../../sync/index.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ClearingDesk } from './clearing-desk.tsx'
import type { ClearingView } from './clearing-views.ts'

interface Props {
  page: EditionPage
  view: ClearingView
  onView: (view: ClearingView) => void
}

/** Opens the copy that is to be cleared, to be written in; of a localization also what it prints the credits of. */
export function OpenClearing(props: Props) {
  const { story, edition } = props.page
  const { edition: shared, isMissing } = useEdition(edition.id)
  const original = story.editions[0]?.id
  if (isMissing && !shared) return <NoLine {...props.page} />
  if (!shared) return <Opening />
  return edition.follows === null || original === undefined ? (
    <ClearingDesk {...props} edition={shared} credited={null} />
  ) : (
    <WithOriginal {...props} edition={shared} original={original} />
  )
}

function WithOriginal({ original, ...props }: Props & { edition: SharedEdition; original: string }) {
  const { edition: credited } = useEdition(original)
  return credited ? <ClearingDesk {...props} credited={credited} /> : <Opening />
}

const Opening = () => (
  <p className="only-read" role="status">
    Opening…
  </p>
)

const NoLine = ({ edition, story }: EditionPage) => (
  <StoryFrame bar={<BackToStory edition={edition.id} slug={story.slug} />} label="Clearing" foot={null}>
    <EmptyState title="This cannot be shown now">
      There is no line, and this computer has no copy of it. It opens here when the line is back.
    </EmptyState>
  </StoryFrame>
)
