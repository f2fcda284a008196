import type { EditionPage } from '@copydesk/shared/story'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { saying } from '../api/ask.ts'
import { getEdition } from '../api/editions.ts'
import { keys } from '../api/keys.ts'
import type { SharedEdition } from '../sync/index.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { EditionDesk } from './edition-desk.tsx'
import { StoryFrame } from './story-frame.tsx'
import { useEdition } from './use-edition.ts'

/** One edition of a story: to read, to write with others, to credit, to file. */
export function StoryPage({ editionId }: { editionId: string }) {
  const page = useQuery({
    queryKey: keys.edition(editionId),
    queryFn: ({ signal }) => getEdition(editionId, signal),
  })
  const edition = useEdition(editionId)
  if (page.data && edition)
    return page.data.edition.follows === null ? (
      <EditionDesk page={page.data} edition={edition} original={null} />
    ) : (
      <LocalizationDesk page={page.data} edition={edition} follows={page.data.edition.follows} />
    )
  return <Waiting failed={page.error} />
}

/** A localization has its original open beside it. */
function LocalizationDesk({
  page,
  edition,
  follows,
}: {
  page: EditionPage
  edition: SharedEdition
  follows: string
}) {
  const original = useEdition(follows)
  return original ? (
    <EditionDesk page={page} edition={edition} original={original} />
  ) : (
    <Waiting failed={null} />
  )
}

function Waiting({ failed }: { failed: Error | null }) {
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
      {failed ? (
        <EmptyState title="This story cannot be shown">{saying(failed)}</EmptyState>
      ) : (
        <p className="only-read" role="status">
          Opening…
        </p>
      )}
    </StoryFrame>
  )
}
