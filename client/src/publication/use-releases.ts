import type { NewKill } from '@copydesk/shared/publication'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { keys } from '../api/keys.ts'
import { acknowledgeKill, actOnRelease, getReleases, killStory, type ReleaseAct } from '../api/releases.ts'

export const useReleases = (editionId: string) =>
  useQuery({
    queryKey: keys.releases(editionId),
    queryFn: ({ signal }) => getReleases(editionId, signal),
  })

/** Does it, and shows how the story stands after it; after a no, as it stands anyhow. */
export function useReleaseAct(editionId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (wanted: ReleaseAct) => actOnRelease(editionId, wanted),
    onSuccess: (page) => client.setQueryData(keys.releases(editionId), page),
    // The act is done, and the next may begin, before the pages around it are read anew.
    onSettled: () => {
      for (const queryKey of [keys.edition(editionId), keys.stories])
        void client.invalidateQueries({ queryKey })
    },
  })
}

type KillAct = { act: 'kill'; wanted: NewKill } | { act: 'acknowledge'; desk: string }

export function useKillAct(story: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (wanted: KillAct) =>
      wanted.act === 'kill' ? killStory(story, wanted.wanted) : acknowledgeKill(story, wanted.desk),
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: keys.editions }),
        client.invalidateQueries({ queryKey: keys.stories }),
      ]),
  })
}
