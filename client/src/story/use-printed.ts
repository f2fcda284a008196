import type { Furniture } from '@copydesk/shared/credits'
import { useEffect, useState } from 'react'
import type * as Y from 'yjs'

export interface Printed {
  headline: string
  /** As readers count signs. */
  headlineLength: number
  words: number
  /** What they are counted in. */
  unit: string
}

/** Counts may lag a little behind the keys: counting 5,000 words at every one would cost more than drawing them. */
const REST_MS = 250

/** What of the copy is counted and shown around it; null until what counts it has come, after the copy. */
export function usePrinted(doc: Y.Doc, furniture: Furniture): Printed | null {
  const [printed, setPrinted] = useState<Printed | null>(null)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let over = false
    const show = async () => {
      timer = undefined
      const { printCopy } = await import('./print-copy.ts')
      if (over) return
      const next = printCopy(doc, furniture)
      setPrinted((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next))
    }
    const changed = () => {
      timer ??= setTimeout(show, REST_MS)
    }
    void show()
    doc.on('update', changed)
    return () => {
      over = true
      doc.off('update', changed)
      clearTimeout(timer)
    }
  }, [doc, furniture])
  return printed
}
