import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { ComparePage } from '../versions/compare-page.tsx'
import { readCompared } from '../versions/compared.ts'

const FROM = '/signed-in/story/$editionId/compare'

/** What is compared stands in the address, so that a colleague can be sent it. */
export function CompareRoute() {
  const { editionId } = useParams({ from: FROM })
  const search = useSearch({ from: FROM })
  const navigate = useNavigate({ from: '/story/$editionId/compare' })
  return (
    <ComparePage
      key={editionId}
      editionId={editionId}
      compared={readCompared(search)}
      onCompare={(compared) => void navigate({ search: compared, replace: true })}
    />
  )
}
