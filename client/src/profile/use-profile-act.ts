import type { Profile } from '@copydesk/shared/profile'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { keys } from '../api/keys.ts'

/** Changes somebody's profile, and shows it as it is then; what credits print may be another. */
export function useProfileAct<Wanted>(person: string, act: (wanted: Wanted) => Promise<Profile>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: act,
    onSuccess: (profile) => {
      client.setQueryData(keys.profile(person), profile)
      void client.invalidateQueries({ queryKey: keys.contributors })
    },
  })
}
