import type { Contributor } from '@copydesk/shared/credits'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import { createContributor, getContributors } from '../api/contributors.ts'
import { keys } from '../api/keys.ts'

const NOBODY: readonly Contributor[] = []

/** Everybody who can be credited, and the way to add one more. */
export function useContributors() {
  const client = useQueryClient()
  const { data: all = NOBODY } = useQuery({
    queryKey: keys.contributors,
    queryFn: ({ signal }) => getContributors(signal),
  })
  const byId = useMemo(() => new Map(all.map((one): [string, Contributor] => [one.id, one])), [all])
  const add = useCallback(
    async (name: string, kind?: Contributor['kind']) => {
      const contributor = await createContributor({ name, kind })
      void client.invalidateQueries({ queryKey: keys.contributors })
      return contributor
    },
    [client],
  )
  return { all, byId, add }
}
