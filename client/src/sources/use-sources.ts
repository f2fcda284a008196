import type { SourceAct, SourceGroup } from '@copydesk/shared/sources'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useState } from 'react'
import type { Doc } from 'yjs'
import { keys } from '../api/keys.ts'
import { actOnSources, attestSource, getSources, sourcesKey, withdrawAttestation } from '../api/sources.ts'
import { type PlacedSources, placeSources } from './place-sources.ts'

const NONE: readonly SourceGroup[] = []
/** Sourcing is looked for when the hands rest. */
const REST_MS = 350

/** Whom an edition rests on, where it says so now, and what looks like it; kept up while somebody types. */
export function useSources(edition: string, language: string, doc: Doc) {
  const client = useQueryClient()
  const { data, error } = useQuery({
    queryKey: sourcesKey(edition),
    queryFn: ({ signal }) => getSources(edition, signal),
  })
  const groups = data?.groups ?? NONE
  const [placed, setPlaced] = useState<PlacedSources>({ groups: [], offers: [] })
  const [thrown, setThrown] = useState<unknown>(null)
  const [isPending, setPending] = useState(false)
  useEffect(() => {
    const place = () => setPlaced(placeSources(doc, { edition, language, groups }))
    place()
    let timer: ReturnType<typeof setTimeout> | undefined
    const changed = () => {
      clearTimeout(timer)
      timer = setTimeout(place, REST_MS)
    }
    doc.on('update', changed)
    return () => {
      clearTimeout(timer)
      doc.off('update', changed)
    }
  }, [doc, edition, language, groups])

  const does = useCallback(
    async (act: () => Promise<{ groups: SourceGroup[] }>) => {
      setThrown(null)
      setPending(true)
      try {
        client.setQueryData(sourcesKey(edition), await act())
      } catch (error) {
        setThrown(error)
        await client.invalidateQueries({ queryKey: keys.edition(edition) })
      } finally {
        setPending(false)
      }
    },
    [client, edition],
  )
  return {
    ...placed,
    known: data !== undefined,
    error: data === undefined ? error : null,
    thrown,
    isPending,
    act: (act: SourceAct) => does(() => actOnSources(edition, act)),
    attest: (group: string, words: readonly string[]) => does(() => attestSource(edition, group, words)),
    withdraw: (group: string) => does(() => withdrawAttestation(edition, group)),
  }
}

export type Sources = ReturnType<typeof useSources>
