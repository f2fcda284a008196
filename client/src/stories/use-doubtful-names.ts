import type { WireReading } from '@copydesk/shared/formats'
import type { Named } from '@copydesk/shared/story'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { directoryKeys, matchNames } from '../api/directory.ts'
import { SOMEBODY_NEW } from '../credits/who-is-it.tsx'

/** The answer that the story is to ask. */
export const LATER = 'later'

/** The names of a wire that may be somebody's in the directory, and what is answered of each. */
export function useDoubtfulNames({ byline, credits }: WireReading) {
  const names = [...new Set([...byline, ...credits].map(({ name }) => name))]
  const { data, isPending } = useQuery({
    queryKey: directoryKeys.matched(names),
    queryFn: () => matchNames(names),
    enabled: names.length > 0,
    // Who is asked about does not change while somebody answers.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })
  const [who, setWho] = useState<Record<string, string>>({})
  const doubtful = (data ?? []).filter(({ known, like }) => known === null && like.length > 0)
  return {
    doubtful,
    who,
    answer: (name: string, value: string) => setWho((before) => ({ ...before, [name]: value })),
    isLooking: names.length > 0 && isPending,
    open: doubtful.filter(({ name }) => !who[name]).map(({ name }) => name),
    named: doubtful.flatMap(({ name }): Named[] => {
      const answer = who[name] ?? ''
      if (answer === '' || answer === LATER) return []
      return [{ name, contributor: answer === SOMEBODY_NEW ? null : answer }]
    }),
  }
}
