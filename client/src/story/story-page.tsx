import { Refusal } from '@copydesk/shared/refusal'
import type { EditionPage } from '@copydesk/shared/story'
import { useQuery } from '@tanstack/react-query'
import { type ComponentProps, Suspense, useState } from 'react'
import { getEdition } from '../api/editions.ts'
import { keys } from '../api/keys.ts'
import { lazily } from '../app/lazily.tsx'
import type { SharedEdition } from '../sync/index.ts'
import { EditionDesk } from './edition-desk.tsx'
import { useEdition } from './use-edition.ts'

const shut = lazily(() => import('./shut-story.tsx').then((page) => page.ShutStory))

/** One edition of a story: to read, to write with others, to credit, to file. */
export function StoryPage({ editionId }: { editionId: string }) {
  const page = useQuery({
    queryKey: keys.edition(editionId),
    queryFn: ({ signal }) => getEdition(editionId, signal),
  })
  // What the server says now goes before what this computer remembers; and whoever may see it again begins anew.
  if (page.error instanceof Refusal && page.error.code === 'not-found')
    return <Shut thrown={page.error} editionId={editionId} />
  return <OpenStory editionId={editionId} page={page} />
}

function OpenStory({
  editionId,
  page,
}: {
  editionId: string
  page: { data?: EditionPage; error: Error | null }
}) {
  const { edition, isMissing } = useEdition(editionId)
  if (page.data && edition)
    return page.data.edition.follows === null ? (
      <EditionDesk page={page.data} edition={edition} original={null} />
    ) : (
      <LocalizationDesk page={page.data} edition={edition} follows={page.data.edition.follows} />
    )
  return page.error || isMissing ? <Shut thrown={page.error} editionId={editionId} /> : <Opening />
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
  const { edition: original, isMissing } = useEdition(follows)
  const [alone, setAlone] = useState(false)
  // Without a line it is written alone, and stays so: its original would come back under somebody's hands.
  if (isMissing && !alone) setAlone(true)
  if (alone) return <EditionDesk page={page} edition={edition} original={null} />
  if (!original) return <Opening />
  const [first] = page.story.editions
  // Of a localization of a localization the credits are still the story's original's, which stands first.
  const Desk = first?.id === follows ? EditionDesk : FarDesk
  return <Desk page={page} edition={edition} original={original} />
}

function FarDesk(props: ComponentProps<typeof EditionDesk>) {
  const { edition: credited } = useEdition(props.page.story.editions[0]?.id ?? '')
  return <EditionDesk {...props} credited={credited} />
}

const Shut = (props: { thrown: Error | null; editionId: string }) => (
  <Suspense>
    <shut.Part {...props} />
  </Suspense>
)

const Opening = () => (
  <p className="only-read" role="status">
    Opening…
  </p>
)
