import type { CreditRole, Withheld } from '@copydesk/shared/credits'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { creditKeys, dropWithheld, getWithheld, whichWithheld, withholdCredit } from '../api/credits.ts'
import type { CreditPanelProps } from '../credits/index.ts'

/** The credits of an edition that are withheld. Nothing of them is kept in the browser once the panel is closed. */
export function useWithheld(edition: string): CreditPanelProps['withholding'] {
  const client = useQueryClient()
  const queryKey = creditKeys.withheld(edition)
  const { data } = useQuery({
    queryKey,
    queryFn: ({ signal }) => getWithheld(edition, signal),
    gcTime: 0,
  })
  const which = useCallback((names: readonly string[]) => whichWithheld(edition, names), [edition])
  const after = async (act: Promise<Withheld>) => {
    client.setQueryData(queryKey, await act)
  }
  return {
    withheld: data ?? null,
    which,
    withhold: (credit: { name: string; role: CreditRole }) => after(withholdCredit(edition, credit)),
    drop: (id: string) => after(dropWithheld(edition, id)),
  }
}
