import { useQuery } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useRef } from 'react'
import { getAuthorship, writerKeys } from '../api/writers.ts'
import { useMe } from '../session/use-me.ts'
import type { SharedEdition } from '../sync/index.ts'
import { AuthorBook } from './author-book.ts'

/** While people type, the server is asked again after so long: what is typed meanwhile is known by whose ids it has. */
const AGAIN_MS = 6000

/** Who wrote what in an edition that is open, asked again when somebody has written. */
export function useAuthorship(
  editionId: string,
  { doc, awareness }: Pick<SharedEdition, 'doc' | 'awareness'>,
) {
  const me = useMe().person.id
  const query = useQuery({
    queryKey: writerKeys.authorship(editionId),
    queryFn: ({ signal }) => getAuthorship(editionId, undefined, signal),
    // It holds who wrote what: nothing of it is kept in the browser once the panel is closed.
    gcTime: 0,
    staleTime: 0,
  })
  const { data, error, refetch } = query
  const book = useMemo(() => {
    const ownerOf = (client: number) => {
      if (client === doc.clientID) return me
      const { person } = (awareness.getStates().get(client) ?? {}) as { person?: { id?: unknown } }
      return typeof person?.id === 'string' ? person.id : null
    }
    return new AuthorBook(data ?? { spans: [], clients: [] }, ownerOf)
  }, [data, doc, awareness, me])
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  /** Some of what is shown is a guess: the server is asked, once for all that is typed meanwhile. */
  const askAgain = useCallback(() => {
    timer.current ??= setTimeout(() => {
      timer.current = undefined
      void refetch()
    }, AGAIN_MS)
  }, [refetch])
  useEffect(() => () => clearTimeout(timer.current), [])
  return { authorship: data ?? null, error, book, askAgain }
}
