import type { Suggestion } from '@copydesk/shared/credits'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { creditKeys, dismissSuggestion, getSuggestions } from '../api/credits.ts'
import type { CreditPanelProps } from '../credits/index.ts'

/** What people write changes it with every key, and the whole text is gone through for it: a glance is enough. */
const GLANCE_MS = 15_000

/** Whom the server knows to have worked on an edition, looked at again and again while the panel is open. */
export function useSuggestions(edition: string, mayCredit: boolean): CreditPanelProps['suggested'] {
  const client = useQueryClient()
  const queryKey = creditKeys.suggestions(edition)
  const { data } = useQuery({
    queryKey,
    queryFn: ({ signal }) => getSuggestions(edition, signal),
    enabled: mayCredit,
    staleTime: 0,
    refetchInterval: GLANCE_MS,
  })
  const { mutateAsync } = useMutation({
    mutationFn: (suggestion: Suggestion) => dismissSuggestion(edition, suggestion),
    onSuccess: async (left) => {
      await client.cancelQueries({ queryKey })
      client.setQueryData(queryKey, left)
    },
  })
  return { suggestions: mayCredit ? (data ?? []) : [], dismiss: mutateAsync }
}
