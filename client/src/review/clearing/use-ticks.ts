import { useState } from 'react'
import { useMe } from '../../session/use-me.ts'
import { keepTicks, keptTicks } from './kept-ticks.ts'

export interface Ticks {
  ticked: readonly string[]
  tick: (words: string, isTicked: boolean) => void
}

/** What whoever clears a copy has ticked: kept while it is this copy that they look at. */
export function useTicks(edition: string, hash: string | null): Ticks {
  const me = useMe().person.id
  const [known, setKnown] = useState<{ hash: string | null; words: readonly string[] }>(NOTHING)
  const words = hash === null ? [] : known.hash === hash ? known.words : keptTicks(me, edition, hash)
  return {
    ticked: words,
    tick: (line, isTicked) => {
      if (hash === null) return
      const next = { hash, words: [...words.filter((one) => one !== line), ...(isTicked ? [line] : [])] }
      setKnown(next)
      keepTicks(me, edition, next)
    },
  }
}

const NOTHING = { hash: null, words: [] }
