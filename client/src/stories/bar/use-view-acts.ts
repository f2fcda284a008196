import type { NewView, View, ViewChange } from '@copydesk/shared/views'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { patch, post } from '../../api/ask.ts'
import { keys } from '../../api/keys.ts'

const at = (id: string) => `/api/views/${encodeURIComponent(id)}`

export const keepNewView = (view: NewView) => post<View>('/api/views', view)

/** What is done with views that are there. */
export function useViewActs() {
  const client = useQueryClient()
  const [removed, setRemoved] = useState<View | null>(null)
  const told = () => client.invalidateQueries({ queryKey: keys.views })
  const changing = useMutation({
    mutationFn: ({ id, ...change }: ViewChange & { id: string }) => patch<View>(at(id), change),
    onSettled: told,
  })
  const removing = useMutation({
    mutationFn: (view: View) => post<unknown>(`${at(view.id)}/remove`),
    onSuccess: (_told, view) => setRemoved(view),
    onSettled: told,
  })
  const restoring = useMutation({
    mutationFn: ({ id }: View) => post<unknown>(`${at(id)}/restore`),
    onSuccess: () => setRemoved(null),
    onSettled: told,
  })
  return {
    change: changing.mutate,
    remove: removing.mutate,
    /** The one that was removed last, while it can be brought back by one press. */
    removed,
    undo: () => removed && restoring.mutate(removed),
    error: changing.error ?? removing.error ?? restoring.error,
  }
}
export type ViewActs = ReturnType<typeof useViewActs>
