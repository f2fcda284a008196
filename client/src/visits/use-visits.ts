import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { getSinceVisit, noteVisit, type SinceVisit } from '../api/writers.ts'

/** Somebody who reads for longer than that between two of these, and whose computer then dies, sees so much again. */
const NOTE_MS = 2 * 60_000
/** Somebody who has worked for so long beside the notice, and let it stand, has been here. */
const LET_STAND_MS = 10 * 60_000

/**
 * What others changed since one was here, asked once when the page opens; and the server told that one is here, while
 * the page is in sight. What is not yet dismissed is told again when the page is opened anew.
 */
export function useVisits(edition: string): [SinceVisit | null, () => void] {
  const client = useQueryClient()
  /** Asked again, after a line that was down, it would say what happened while one looked on. */
  const [asked, setAsked] = useState(false)
  const { data, isSuccess } = useQuery({
    queryKey: ['since-visit', edition],
    queryFn: ({ signal }) => getSinceVisit(edition, signal),
    enabled: !asked,
    gcTime: 0,
  })
  const since = data ?? null
  const openedAt = useRef(0)
  const waits = since !== null
  useEffect(() => {
    if (!isSuccess) return
    setAsked(true)
    openedAt.current ||= performance.now()
    const note = () => {
      const unread = waits && performance.now() - openedAt.current < LET_STAND_MS
      // Without a line nobody hears it: the next time says it.
      if (!unread) noteVisit(edition).catch(() => {})
    }
    const inSight = () => document.visibilityState === 'visible'
    const leaves = () => {
      if (!inSight()) note()
    }
    if (inSight()) note()
    const timer = setInterval(() => inSight() && note(), NOTE_MS)
    document.addEventListener('visibilitychange', leaves)
    window.addEventListener('pagehide', note)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', leaves)
      window.removeEventListener('pagehide', note)
      if (inSight()) note()
    }
  }, [edition, isSuccess, waits])
  const dismiss = useCallback(() => client.setQueryData(['since-visit', edition], null), [client, edition])
  return [since, dismiss]
}
