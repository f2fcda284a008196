import { closeInsertion, seenOf } from '@copydesk/shared/copy'
import type { Decided, Decision } from '@copydesk/shared/suggestions'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useState } from 'react'
import type { Doc } from 'yjs'
import { keys } from '../api/keys.ts'
import { decideSuggestions } from '../api/suggestions.ts'
import { useOpenGroups } from './open-groups.ts'

type UnderWay = ReadonlyMap<string, Decision>

/** What somebody types on in their suggestion while it is decided keeps it open: then it can be decided again. */
const DRAWN_MS = 1_000

/** Decides about groups; one that is under way looks decided until the copy says it is, or the server says no. */
export function useDeciding(edition: string, doc: Doc) {
  const [underWay, setUnderWay] = useState<UnderWay>(new Map())
  const [thrown, setThrown] = useState<unknown>(null)
  const [earlier, setEarlier] = useState<readonly Decided[]>([])
  /** How many there was nothing to decide about. */
  const [gone, setGone] = useState(0)
  const client = useQueryClient()
  const { groups } = useOpenGroups()
  const decide = useCallback(
    (decision: Decision, asked: readonly string[]) => {
      setThrown(null)
      setEarlier([])
      setGone(0)
      setUnderWay((now) => new Map([...now, ...asked.map((group) => [group, decision] as const)]))
      // What one has just typed oneself is done: nothing is added to it while it is decided about.
      closeInsertion(doc)
      decideSuggestions(edition, decision, asked, seenOf(doc, asked))
        .then(
          (told) => {
            setEarlier(told.earlier)
            setGone(told.gone.length)
            setTimeout(() => setUnderWay(without((group) => told.decided.includes(group))), DRAWN_MS)
            setUnderWay(
              without(
                (group) => told.gone.includes(group) || told.earlier.some((one) => one.group === group),
              ),
            )
          },
          (reason: unknown) => {
            setThrown(reason)
            setUnderWay(without((group) => asked.includes(group)))
          },
        )
        .finally(() => client.invalidateQueries({ queryKey: keys.decided(edition) }))
    },
    [edition, doc, client],
  )
  useEffect(() => {
    const open = new Set(groups.map(({ group }) => group))
    setUnderWay(without((group) => !open.has(group)))
  }, [groups])
  return { decide, underWay, thrown, earlier, gone }
}

const without =
  (isGone: (group: string) => boolean) =>
  (now: UnderWay): UnderWay =>
    [...now.keys()].some(isGone) ? new Map([...now].filter(([group]) => !isGone(group))) : now
