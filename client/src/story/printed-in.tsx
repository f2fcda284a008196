import type { EditionPage } from '@copydesk/shared/story'
import { useQuery } from '@tanstack/react-query'
import { getCopy } from '../api/editions.ts'
import { keys } from '../api/keys.ts'
import { PrintedElsewhere } from '../credits/index.ts'

/** What another edition of the story prints of its credits; asked for again when that edition changes. */
export function PrintedIn({
  edition: { id, language },
}: {
  edition: Pick<EditionPage['edition'], 'id' | 'language'>
}) {
  const { data } = useQuery({
    queryKey: keys.copy(id),
    queryFn: ({ signal }) => getCopy(id, signal),
  })
  if (!data) return null
  const { byline, creditLine } = data.publishable
  return <PrintedElsewhere language={language} byline={byline} creditLine={creditLine} />
}
