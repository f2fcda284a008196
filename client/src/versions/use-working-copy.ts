import { openCopy } from '@copydesk/shared/copy'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { applyUpdate } from 'yjs'
import { answerTo } from '../api/ask.ts'
import { keys } from '../api/keys.ts'

/** The shared document of a version: with the ids by which it is restored. */
export function useWorkingCopy(version: string) {
  const { data, error } = useQuery({
    queryKey: keys.workingCopy(version),
    queryFn: async ({ signal }) => {
      const path = `/api/versions/${encodeURIComponent(version)}/working`
      return new Uint8Array(await (await answerTo('GET', path, undefined, signal)).arrayBuffer())
    },
    staleTime: Number.POSITIVE_INFINITY,
  })
  const copy = useMemo(() => {
    if (!data) return null
    const doc = openCopy()
    applyUpdate(doc, data)
    return doc
  }, [data])
  return { copy, error }
}
