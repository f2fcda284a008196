import { useMutation, useQueryClient } from '@tanstack/react-query'
import { ADMINISTRATION } from '../api/administration.ts'
import { keys } from '../api/keys.ts'

/** An act on the newsroom or its people, after which the page says how things stand now. */
export function useAdministrationAct<Wanted, Told>(
  act: (wanted: Wanted) => Promise<Told>,
  done: (told: Told) => void = () => {},
) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: act,
    onSuccess: async (told) => {
      done(told)
      await Promise.all([
        client.invalidateQueries({ queryKey: ADMINISTRATION }),
        client.invalidateQueries({ queryKey: keys.me }),
      ])
    },
  })
}
