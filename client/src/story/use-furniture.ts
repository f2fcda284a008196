import type { Contributor, Furniture, House, loadFurniture } from '@copydesk/shared/credits'
import { useEffect, useMemo, useState } from 'react'
import type * as Y from 'yjs'

interface Wanted {
  /** The copy can be written in. Printing comes then: nobody waits for it before they write. */
  opened: boolean
  doc: Y.Doc
  /** The original's document, for a localization: some of its credits are printed with the localization's own. */
  originalDoc: Y.Doc | null
  language: string
  genre: string
  contributors: ReadonlyMap<string, Contributor>
  /** Null while it is not known how the desk prints. */
  house: House | null
}

export const NOTHING_PRINTED: Furniture = {
  byline: '',
  dateline: '',
  creditLine: '',
  rights: '',
  byHand: null,
  standing: { head: '', bio: '', opinions: '', disclosure: '' },
  language: 'en',
  uncertain: [],
}

type Print = Awaited<ReturnType<typeof loadFurniture>>

/** What stands around the copy by rule, printed; null until it can be. As the credits and fields are now. */
export function useFurniture({
  opened,
  doc,
  originalDoc,
  language,
  genre,
  contributors,
  house,
}: Wanted): Furniture | null {
  const [print, setPrint] = useState<Print | null>(null)
  useEffect(() => {
    if (!opened) return
    void import('@copydesk/shared/credits')
      .then(({ loadFurniture }) => loadFurniture(language))
      .then((loaded) => setPrint(() => loaded))
  }, [opened, language])
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
    () => (house && print?.({ doc, originalDoc, genre, contributors, house })) ?? null,
    [print, doc, originalDoc, genre, contributors, house, changes],
  )
}
