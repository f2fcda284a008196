import { useEffect, useState } from 'react'

/** Which of some names the story must not name. */
export type Which = (names: readonly string[]) => Promise<readonly string[]>

const NOBODY: ReadonlySet<string> = new Set()

/** Of those who are credited, whom the story must not name: asked again whenever somebody is credited or withheld. */
export function useUnnamed(
  credited: readonly string[],
  which: Which | undefined,
  withheld: unknown,
): ReadonlySet<string> {
  const [unnamed, setUnnamed] = useState(NOBODY)
  const names = [...new Set(credited)].sort().join('\n')
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is withheld changes the answer
  useEffect(() => {
    let wanted = true
    // Without a line it is asked again with the next change; what goes out is printed by the server.
    const asked = names === '' ? [] : (which?.(names.split('\n')).catch(() => []) ?? [])
    void Promise.resolve(asked).then((told) => {
      if (wanted) setUnnamed(told.length === 0 ? NOBODY : new Set(told))
    })
    return () => {
      wanted = false
    }
  }, [names, which, withheld])
  return unnamed
}
