import type { EditionPage } from '@copydesk/shared/story'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { keys } from '../api/keys.ts'
import { type ReviewDeed, reviewEdition } from '../api/review-acts.ts'

/** Does it, and shows the page as it is after the act; after a no, the page as it is anyhow. */
export function useReviewAct(editionId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (deed: ReviewDeed): Promise<EditionPage> => reviewEdition(editionId, deed),
    onSuccess: (page) => {
      client.setQueryData(keys.edition(editionId), page)
      void client.invalidateQueries({ queryKey: keys.stories })
    },
    onError: () => client.invalidateQueries({ queryKey: keys.edition(editionId) }),
  })
}
