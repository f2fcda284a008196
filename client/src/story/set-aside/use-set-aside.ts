import { useEffect, useState } from 'react'
import { useMe } from '../../session/use-me.ts'
import { type SetAside, setAsideWords } from '../../sync/index.ts'

const NONE: readonly SetAside[] = []

/** What was set aside of the person who is signed in, live: of one edition, or of all. */
export function useSetAside(edition: string | null): readonly SetAside[] {
  const person = useMe().person.id
  const [all, setAll] = useState(NONE)
  useEffect(() => {
    let isOver = false
    const look = () =>
      setAsideWords.of(person).then(
        (found) => {
          if (!isOver) setAll(found.length === 0 ? NONE : found)
        },
        // A store that cannot be read now is looked at again when something changes.
        () => {},
      )
    void look()
    const stop = setAsideWords.subscribe(() => void look())
    // Another window of theirs may have dealt with them.
    window.addEventListener('focus', look)
    return () => {
      isOver = true
      stop()
      window.removeEventListener('focus', look)
    }
  }, [person])
  return edition === null ? all : all.filter((one) => one.edition === edition)
}
