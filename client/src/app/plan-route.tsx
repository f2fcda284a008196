import { useParams } from '@tanstack/react-router'
import { PlanPage } from '../story/plan-page.tsx'

/** A story that has no copy yet, so no edition to be found by. */
export function PlanRoute() {
  const { storyId } = useParams({ from: '/signed-in/plan/$storyId' })
  return <PlanPage key={storyId} storyId={storyId} />
}
