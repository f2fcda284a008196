import { useCallback, useEffect, useState } from 'react'
import { type Decision, decideSuggestions } from '../api/suggestions.ts'
import { useOpenGroups } from './open-groups.ts'

/** Decides about groups; one that is under way looks decided until the copy says it is, or the server says no. */
export function useDeciding(edition: string) {
  const [underWay, setUnderWay] = useState<ReadonlyMap<string, Decision['decision']>>(new Map())
  const [thrown, setThrown] = useState<unknown>(null)
  const { groups } = useOpenGroups()
  const decide = useCallback(
    (decided: Decision) => {
      setThrown(null)
      setUnderWay(
        (now) => new Map([...now, ...decided.groups.map((group) => [group, decided.decision] as const)]),
      )
      decideSuggestions(edition, decided).catch((reason: unknown) => {
        setThrown(reason)
        setUnderWay((now) => new Map([...now].filter(([group]) => !decided.groups.includes(group))))
      })
    },
    [edition],
  )
  useEffect(() => {
    const open = new Set(groups.map(({ group }) => group))
    setUnderWay((now) =>
      [...now.keys()].every((group) => open.has(group))
        ? now
        : new Map([...now].filter(([group]) => open.has(group))),
    )
  }, [groups])
  return { decide, underWay, thrown }
}
