import { useEffect, useState } from 'react'
import { useAway } from '../session/away.ts'
import { useMe } from '../session/use-me.ts'
import { localCopies } from '../sync/index.ts'

/** Without a line: ids of the editions that open all the same. Null while there is one, and everything opens. */
export function useOpensHere(): ReadonlySet<string> | null {
  const away = useAway()
  const { id } = useMe().person
  const [opens, setOpens] = useState<ReadonlySet<string> | null>(null)
  useEffect(() => {
    if (!away) return
    let isOver = false
    localCopies.remembered(id).then(
      (editions) => {
        if (!isOver) setOpens(new Set(editions))
      },
      // Nothing is kept here: nothing opens.
      () => {
        if (!isOver) setOpens(new Set())
      },
    )
    return () => {
      isOver = true
      setOpens(null)
    }
  }, [away, id])
  return opens
}
