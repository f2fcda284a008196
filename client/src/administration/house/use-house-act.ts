import { useMutation, useQueryClient } from '@tanstack/react-query'
import { keys } from '../../api/keys.ts'

/** Changes how the newsroom prints, after which the page says how it prints now. */
export function useHouseAct<Wanted>(act: (wanted: Wanted) => Promise<unknown>, done: () => void = () => {}) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: act,
    // Also when it was refused: most likely somebody else changed it meanwhile.
    onSettled: () => client.invalidateQueries({ queryKey: keys.house }),
    onSuccess: done,
  })
}
