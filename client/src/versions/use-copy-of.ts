import type { PublishableCopy } from '@copydesk/shared/copy'
import type { Version } from '@copydesk/shared/story'
import { useQuery } from '@tanstack/react-query'
import { getCopy } from '../api/editions.ts'
import { keys } from '../api/keys.ts'
import { getVersion } from '../api/versions.ts'
import { LIVE } from './compared.ts'

interface Read {
  copy: PublishableCopy | null
  /** Null for an edition as it stands, and until it is read. */
  version: Version | null
  error: Error | null
  /** Of another edition than the one that it was asked for with. */
  isElsewhere: boolean
}

/** The copy of a version, or of an edition as it stands. */
export function useCopyOf(editionId: string, which: string): Read {
  const isLive = which === LIVE
  const live = useQuery({
    queryKey: keys.copy(editionId),
    queryFn: ({ signal }) => getCopy(editionId, signal),
    enabled: isLive,
    staleTime: 0,
  })
  const version = useQuery({
    queryKey: keys.version(which),
    queryFn: ({ signal }) => getVersion(which, signal),
    enabled: !isLive && which !== '',
    staleTime: Number.POSITIVE_INFINITY,
  })
  if (isLive)
    return { copy: live.data?.publishable ?? null, version: null, error: live.error, isElsewhere: false }
  return {
    copy: version.data?.publishable ?? null,
    version: version.data?.version ?? null,
    error: version.error,
    isElsewhere: version.data !== undefined && version.data.edition !== editionId,
  }
}
