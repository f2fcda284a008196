import { useParams } from '@tanstack/react-router'
import { ReadBackPage } from '../review/read-back-page.tsx'

export function ReadBackRoute() {
  const { editionId } = useParams({ from: '/signed-in/story/$editionId/read-back' })
  return <ReadBackPage key={editionId} editionId={editionId} />
}
