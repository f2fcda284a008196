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
  const { follows } = edition
  if (follows === null || original === undefined)
    return <ClearingDesk {...props} edition={shared} original={null} credited={null} />
  const Desk = follows === original ? WithOriginal : FarWithOriginal
  return <Desk {...props} edition={shared} original={original} follows={follows} />
}

interface Following extends Props {
  edition: SharedEdition
  /** Ids of the story's original, whose credits it prints, and of what it translates. */
  original: string
  follows: string
}

function WithOriginal({ original, follows: _, ...props }: Following) {
  const { edition: credited } = useEdition(original)
  return credited ? <ClearingDesk {...props} original={credited} credited={credited} /> : <Opening />
}

/** It translates another localization. */
function FarWithOriginal({ original, follows, ...props }: Following) {
  const { edition: credited } = useEdition(original)
  const { edition: followed } = useEdition(follows)
  return credited && followed ? (
    <ClearingDesk {...props} original={followed} credited={credited} />
  ) : (
    <Opening />
  )
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
