import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { createContributor } from '../api/directory.ts'
import { keys } from '../api/keys.ts'
import type { CreditPanelProps } from '../credits/index.ts'

/** The way to add somebody who can be credited; the lists hear of it. */
export function useAddContributor(): CreditPanelProps['addContributor'] {
  const client = useQueryClient()
  return useCallback(
    async (name, kind) => {
      const contributor = await createContributor({ name, kind })
      void client.invalidateQueries({ queryKey: keys.contributors })
      return contributor
    },
    [client],
  )
}
