import { draftAdvisory, type ReadyEdition, type ReleaseKind } from '@copydesk/shared/publication'
import { useMemo } from 'react'
import { useCopyOf } from '../versions/use-copy-of.ts'

/** What an advisory would say of what differs between what is out and what goes out. @param which version goes out. */
export function useDraftAdvisory(
  one: ReadyEdition | undefined,
  which: string | undefined,
  kind: ReleaseKind,
): string {
  const asks = one?.published && which ? which : ''
  const before = useCopyOf(one?.edition ?? '', asks && (one?.published?.version ?? ''))
  const after = useCopyOf(one?.edition ?? '', asks)
  return useMemo(
    () => (asks && before.copy && after.copy ? draftAdvisory(kind, before.copy, after.copy) : ''),
    [asks, kind, before.copy, after.copy],
  )
}
