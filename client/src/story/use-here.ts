import { useEffect, useState } from 'react'
import { useMe } from '../session/use-me.ts'
import type { SharedEdition } from '../sync/index.ts'
import { whoIsHere } from './here.ts'
import type { Here } from './story-bar.tsx'

/** Who is in an edition now, live. */
export function useHere(edition: Pick<SharedEdition, 'awareness'> | null): readonly Here[] {
  const { people } = useMe()
  const awareness = edition?.awareness
  const [here, setHere] = useState<readonly Here[]>([])
  useEffect(() => {
    if (!awareness) return setHere([])
    const look = () => {
      const next = whoIsHere(awareness.getStates(), people)
      // Carets move with every key: only who and where is news here.
      setHere((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next))
    }
    look()
    awareness.on('change', look)
    return () => awareness.off('change', look)
  }, [awareness, people])
  return here
}
