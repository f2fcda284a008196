import type { DeskShift } from '@copydesk/shared/shift'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { keys } from '../api/keys.ts'

/** Does something about who is on, and shows the desk as it is after it; after a no, as it is anyhow. */
export function useDeskAct<Wanted>(desk: string, act: (wanted: Wanted) => Promise<DeskShift>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: act,
    onSuccess: (after) => {
      client.setQueryData(keys.desk(desk), after)
      void client.invalidateQueries({ queryKey: keys.deskLog(desk) })
      void client.invalidateQueries({ queryKey: keys.stories })
    },
    onError: () => client.invalidateQueries({ queryKey: keys.desk(desk) }),
  })
}
