import type { Version } from '@copydesk/shared/story'
import { useInfiniteQuery } from '@tanstack/react-query'
import { getVersions } from '../api/editions.ts'
import { keys } from '../api/keys.ts'

/** All versions of an edition, newest first, as far as they were asked for. */
export function useTimeline(editionId: string) {
  const pages = useInfiniteQuery({
    queryKey: keys.versions(editionId),
    queryFn: ({ signal, pageParam }) => getVersions(editionId, pageParam, signal),
    initialPageParam: null as number | null,
    getNextPageParam: ({ versions, more }) => (more ? versions.at(-1)?.number : undefined),
  })
  const versions: Version[] | null = pages.data?.pages.flatMap((page) => page.versions) ?? null
  return { versions, error: pages.error, hasMore: pages.hasNextPage, more: () => void pages.fetchNextPage() }
}
