import { type Contributor, type Furniture, furnitureOf } from '@copydesk/shared/credits'
import { useEffect, useMemo, useState } from 'react'
import type * as Y from 'yjs'

interface Wanted {
  doc: Y.Doc
  /** The original's document, for a localization: some of its credits are printed with the localization's own. */
  originalDoc: Y.Doc | null
  language: string
  contributors: ReadonlyMap<string, Contributor>
}

/** What stands around the copy by rule, printed, as the credits and fields are now. */
export function useFurniture({ doc, originalDoc, language, contributors }: Wanted): Furniture {
  const [changes, setChanges] = useState(0)
  useEffect(() => {
    const changed = () => setChanges((count) => count + 1)
    const maps = [doc, originalDoc].flatMap((one) =>
      one ? [one.getMap('credits'), one.getMap('fields')] : [],
    )
    for (const map of maps) map.observe(changed)
    return () => {
      for (const map of maps) map.unobserve(changed)
    }
  }, [doc, originalDoc])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the documents are the same objects after a change
  return useMemo(
    () => furnitureOf({ doc, originalDoc, contributors, language }),
    [doc, originalDoc, contributors, language, changes],
  )
}
