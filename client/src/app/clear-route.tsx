import { useParams } from '@tanstack/react-router'
import { ClearPage } from '../review/clear-page.tsx'

export function ClearRoute() {
  const { editionId } = useParams({ from: '/signed-in/story/$editionId/clear' })
  return <ClearPage key={editionId} editionId={editionId} />
}
