import { type Contributor, contributorsById } from '@copydesk/shared/credits'
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
  const byId = useMemo(() => contributorsById(all), [all])
  return { all, byId }
}
