import type { Contributor, Furniture, furnitureOf, Printer } from '@copydesk/shared/credits'
import { useEffect, useMemo, useState } from 'react'
import type * as Y from 'yjs'

interface Wanted {
  /** The copy can be written in. Printing comes then: nobody waits for it before they write. */
  opened: boolean
  doc: Y.Doc
  /** The original's document, for a localization: some of its credits are printed with the localization's own. */
  originalDoc: Y.Doc | null
  language: string
  contributors: ReadonlyMap<string, Contributor>
}

export const NOTHING_PRINTED: Furniture = {
  byline: '',
  dateline: '',
  creditLine: '',
  rights: '',
  language: 'en',
  uncertain: [],
}

/** What prints, and in which language it does; both come when the copy can be written in. */
interface Loaded {
  print: typeof furnitureOf
  printer: Printer
}

const loaded = new Map<string, Loaded>()

/** What stands around the copy by rule, printed; null until it can be. As the credits and fields are now. */
export function useFurniture({ opened, doc, originalDoc, language, contributors }: Wanted): Furniture | null {
  const [, setCame] = useState(0)
  const ready = loaded.get(language) ?? null
  useEffect(() => {
    if (!opened || ready !== null) return
    void import('@copydesk/shared/credits').then(async ({ furnitureOf, loadPrinter }) => {
      loaded.set(language, { print: furnitureOf, printer: await loadPrinter(language) })
      setCame((count) => count + 1)
    })
  }, [opened, ready, language])
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
    () => ready?.print({ doc, originalDoc, contributors, language, printer: ready.printer }) ?? null,
    [ready, doc, originalDoc, contributors, language, changes],
  )
}
