import type { Front } from '@copydesk/shared/fronts'
import type { Language } from '@copydesk/shared/languages'
import { useIsMutating, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { frontOf, placeOnFront, takeOffFront } from '../api/fronts.ts'
import { asIfDone, type FrontAct, undoOf } from './front-order.ts'

/** The front of a language as it stands, what one does to it, and how it is taken back. */
export function useFront(language: Language) {
  const client = useQueryClient()
  const asked = frontOf(language)
  const { queryKey } = asked
  const { data: front, error, refetch } = useQuery(asked)
  /** What takes back what was done here, the last at the end. */
  const [undos, setUndos] = useState<readonly FrontAct[]>([])
  const acting = useMutation({
    mutationKey: queryKey,
    // One after the other: each is about the front as the one before left it.
    scope: { id: queryKey.join(' ') },
    mutationFn: (act: FrontAct) =>
      act.is === 'place' ? placeOnFront(language, act) : takeOffFront(language, act.edition),
    onSettled: () => {
      // While more is on its way, an answer would show a front that is past.
      if (client.isMutating({ mutationKey: queryKey }) <= 1) return client.invalidateQueries({ queryKey })
    },
    onError: () => setUndos([]),
  })
  const isWorking = useIsMutating({ mutationKey: queryKey }) > 0
  const act = (wanted: FrontAct) => {
    void client.cancelQueries({ queryKey })
    client.setQueryData<Front>(queryKey, (now) => now && asIfDone(now, wanted))
    acting.mutate(wanted)
  }
  return {
    front,
    error: error ?? acting.error,
    refetch,
    isWorking,
    /** Shown at once, and kept. */
    act(wanted: FrontAct) {
      const now = client.getQueryData<Front>(queryKey)
      if (now) setUndos([...undos, undoOf(now, wanted)])
      act(wanted)
    },
    /** Null while nothing was done here. Tells what it moved. */
    undo:
      undos.length === 0
        ? null
        : () => {
            const last = undos.at(-1)
            setUndos(undos.slice(0, -1))
            if (last) act(last)
            return last?.edition ?? null
          },
  }
}
