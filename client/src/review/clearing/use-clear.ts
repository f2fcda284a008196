import type { EditionPage } from '@copydesk/shared/story'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { saying } from '../../api/ask.ts'
import { keys } from '../../api/keys.ts'
import { asSeen, reviewEdition } from '../../api/review-acts.ts'
import type { OnPage } from './use-changes.ts'

/** The server has had time to tell what it has on disk: if that is another copy now, something prints otherwise there. */
const SETTLED_MS = 6000

export interface ClearAct {
  clear: () => void
  may: boolean
  isPending: boolean
  /** Exactly what is on the page is cleared. */
  isCleared: boolean
  /** What the server says against it. */
  refused: string | null
  /** What would go out is not what is drawn here, though all of it is saved. */
  differs: boolean
}

interface Clearing {
  page: EditionPage
  onPage: OnPage | null
  saved: boolean
  /** Others changed what this person has not looked at. */
  unread: boolean
  /** What of the desk's checklist is ticked. */
  ticked: readonly string[]
}

/** Clears exactly what is on the page: its hash is named, and the server refuses it for any other copy. */
export function useClear({ page, onPage, saved, unread, ticked }: Clearing): ClearAct {
  const { edition, cleared, liveHash, may, notReviewed } = page
  const client = useQueryClient()
  const hash = onPage?.hash ?? null
  const clearing = useMutation({
    mutationFn: (named: string) =>
      reviewEdition(edition.id, { act: 'clear', hash: named, from: asSeen(edition), ticked }),
    onSuccess: (after) => {
      client.setQueryData(keys.edition(edition.id), after)
      void client.invalidateQueries({ queryKey: keys.changes(edition.id) })
      void client.invalidateQueries({ queryKey: keys.stories })
    },
    // Somebody typed, or somebody else acted: what is known here is old.
    onError: () => client.invalidateQueries({ queryKey: keys.edition(edition.id) }),
  })
  const isCleared =
    edition.state === 'approved' && hash !== null && cleared?.hash === hash && notReviewed === null
  const isElsewhere = saved && hash !== null && hash !== liveHash
  const [differs, setDiffers] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the time begins anew with each copy, here or there
  useEffect(() => {
    setDiffers(false)
    if (!isElsewhere) return
    const again = setTimeout(
      () => void client.invalidateQueries({ queryKey: keys.edition(edition.id), exact: true }),
      SETTLED_MS / 2,
    )
    const timer = setTimeout(() => setDiffers(true), SETTLED_MS)
    return () => {
      clearTimeout(again)
      clearTimeout(timer)
    }
  }, [isElsewhere, hash, client, edition.id])
  // What was refused was another copy.
  const { reset } = clearing
  // biome-ignore lint/correctness/useExhaustiveDependencies: again for each copy
  useEffect(() => reset(), [reset, hash])
  const isReady = may.clear.allowed && saved && !unread && hash !== null && hash === liveHash && !isCleared
  return {
    clear: () => {
      if (isReady && hash !== null && !clearing.isPending) clearing.mutate(hash)
    },
    may: isReady,
    isPending: clearing.isPending,
    isCleared,
    refused: clearing.isError ? saying(clearing.error) : null,
    differs,
  }
}
