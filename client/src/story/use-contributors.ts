import type { Contributor } from '@copydesk/shared/credits'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { getContributors } from '../api/contributors.ts'
import { keys } from '../api/keys.ts'

const NOBODY: readonly Contributor[] = []

/** Everybody who can be credited. */
export function useContributors() {
  const { data: all = NOBODY } = useQuery({
    queryKey: keys.contributors,
    queryFn: ({ signal }) => getContributors(signal),
  })
  // The id of one that was merged names whom they were merged into.
  const byId = useMemo(
    () =>
      new Map(all.flatMap((one) => [one.id, ...one.merged].map((id): [string, Contributor] => [id, one]))),
    [all],
  )
  return { all, byId }
}
