import type { Assignment } from '@copydesk/shared/story'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { saying } from '../api/ask.ts'
import { keys } from '../api/keys.ts'
import { assign, unassign } from '../api/stories.ts'

type Change = Assignment & { act: 'assign' | 'unassign' }

/** Assigns people to a story and takes them off, one after the other. */
export function useAssign(story: string) {
  const client = useQueryClient()
  const changing = useMutation({
    scope: { id: `assign/${story}` },
    mutationFn: ({ act, ...wanted }: Change) => (act === 'assign' ? assign : unassign)(story, wanted),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: keys.editions })
      return client.invalidateQueries({ queryKey: keys.stories })
    },
  })
  return {
    change: changing.mutate,
    refused: changing.isError ? saying(changing.error) : null,
    saving: changing.isPending,
  }
}
