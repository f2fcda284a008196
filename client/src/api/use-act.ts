import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query'
import { ADMINISTRATION } from './administration.ts'
import { keys } from './keys.ts'

/** What an act on one's own account makes old. */
export const ACCOUNT: readonly QueryKey[] = [keys.account]
/** What an act on the newsroom or its people makes old. */
export const NEWSROOM: readonly QueryKey[] = [ADMINISTRATION, keys.me]

/** An act that makes answers old; it is over when the page says how things stand after it. */
export function useAct<Wanted, Told>(
  old: readonly QueryKey[],
  act: (wanted: Wanted) => Promise<Told>,
  done: (told: Told) => void = () => {},
) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: act,
    onSuccess: async (told) => {
      done(told)
      await Promise.all(old.map((queryKey) => client.invalidateQueries({ queryKey })))
    },
  })
}
