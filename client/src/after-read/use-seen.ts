import type { AfterRead, WentOut } from '@copydesk/shared/after-read'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { post } from '../api/ask.ts'
import { keys } from '../api/keys.ts'

/** Notes what somebody has read; the page says so at once, and takes it back where it could not be kept. */
export function useSeen() {
  const client = useQueryClient()
  const show = ({ ids, seen }: AfterRead) =>
    client.setQueryData<WentOut[]>(keys.wentOut, (out) =>
      out?.map((one) => (ids.includes(one.id) ? { ...one, seen } : one)),
    )
  return useMutation({
    mutationFn: (noted: AfterRead) => post<unknown>('/api/after-read', noted),
    onMutate: async (noted) => {
      await client.cancelQueries({ queryKey: keys.wentOut })
      show(noted)
    },
    onError: (_thrown, noted) => show({ ...noted, seen: !noted.seen }),
  })
}
