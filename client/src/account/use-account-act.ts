import { useMutation, useQueryClient } from '@tanstack/react-query'
import { keys } from '../api/keys.ts'

/** An act on one's own account, after which the page says how it stands now. */
export function useAccountAct<Wanted, Told>(
  act: (wanted: Wanted) => Promise<Told>,
  done: (told: Told) => void = () => {},
) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: act,
    onSuccess: async (told) => {
      done(told)
      await client.invalidateQueries({ queryKey: keys.account })
    },
  })
}
