import { useParams } from '@tanstack/react-router'
import { StoryPage } from '../story/story-page.tsx'

/** The words after the id are for people; `translate` among them is read by the story page itself. */
export function StoryRoute() {
  const { editionId } = useParams({ from: '/signed-in/story/$editionId/$' })
  return <StoryPage key={editionId} editionId={editionId} />
}
