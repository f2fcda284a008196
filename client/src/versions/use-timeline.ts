import type { Version } from '@copydesk/shared/story'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { keys } from '../api/keys.ts'
import { getVersions } from '../api/versions.ts'

/** All versions of an edition, newest first, as far as they were asked for. */
export function useTimeline(editionId: string) {
  const newest = useQuery({
    queryKey: keys.versions(editionId),
    queryFn: ({ signal }) => getVersions(editionId, null, signal),
  })
  // Versions never change: what was asked for once is kept, also when new ones push some from the first page.
  const [earlier, setEarlier] = useState<{ versions: Version[]; more: boolean } | null>(null)
  const [failed, setFailed] = useState<Error | null>(null)
  const first = newest.data?.versions ?? null
  const oldest = first?.at(-1)?.number ?? 0
  const versions = first && [...first, ...(earlier?.versions.filter(({ number }) => number < oldest) ?? [])]
  const more = () => {
    const before = versions?.at(-1)?.number ?? null
    getVersions(editionId, before).then(
      (page) => {
        setFailed(null)
        setEarlier({ versions: [...(earlier?.versions ?? []), ...page.versions], more: page.more })
      },
      (error: Error) => setFailed(error),
    )
  }
  return {
    versions,
    error: newest.error ?? failed,
    hasMore: earlier ? earlier.more : (newest.data?.more ?? false),
    more,
  }
}
