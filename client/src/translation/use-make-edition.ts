import type { NewLocalization } from '@copydesk/shared/story'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { keys } from '../api/keys.ts'
import { createLocalization } from '../api/stories.ts'

/** Makes an edition of a story in one more language; what is there already is given. */
export function useMakeEdition(story: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (wanted: NewLocalization) => createLocalization(story, wanted),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: keys.stories })
      void client.invalidateQueries({ queryKey: keys.editions })
    },
  })
}
