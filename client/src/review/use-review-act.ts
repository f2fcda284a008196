import type { EditionPage } from '@copydesk/shared/story'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { claimEdition, fileEdition, returnEdition, unclaimEdition } from '../api/edition-acts.ts'
import { keys } from '../api/keys.ts'

/** What a person does with an edition at the desk; clearing has a page of its own. */
export type DeskAct =
  | { act: 'file'; note: string; desk: string }
  | { act: 'claim' | 'unclaim' }
  | { act: 'return'; note: string }

/** Does it, and shows the page as it is after the act; after a no, the page as it is anyhow. */
export function useReviewAct(editionId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (wanted: DeskAct): Promise<EditionPage> => {
      switch (wanted.act) {
        case 'file':
          return fileEdition(editionId, { note: wanted.note, desk: wanted.desk })
        case 'claim':
          return claimEdition(editionId)
        case 'unclaim':
          return unclaimEdition(editionId)
        case 'return':
          return returnEdition(editionId, wanted.note)
        default:
          return wanted satisfies never
      }
    },
    onSuccess: (page) => {
      client.setQueryData(keys.edition(editionId), page)
      void client.invalidateQueries({ queryKey: keys.stories })
    },
    onError: () => client.invalidateQueries({ queryKey: keys.edition(editionId) }),
  })
}
