import { countWords, publishableCopy } from '@copydesk/shared/copy'
import type { Furniture } from '@copydesk/shared/credits'
import { useEffect, useState } from 'react'
import type * as Y from 'yjs'
import { lengthUnit } from '../newsroom/length-unit.ts'

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

/** What of the copy is counted and shown around it. */
export function usePrinted(doc: Y.Doc, furniture: Furniture): Printed {
  const [printed, setPrinted] = useState(() => print(doc, furniture))
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const show = () => {
      timer = undefined
      const next = print(doc, furniture)
      setPrinted((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next))
    }
    const changed = () => {
      timer ??= setTimeout(show, REST_MS)
    }
    show()
    doc.on('update', changed)
    return () => {
      doc.off('update', changed)
      clearTimeout(timer)
    }
  }, [doc, furniture])
  return printed
}

const signs = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

function print(doc: Y.Doc, furniture: Furniture): Printed {
  const copy = publishableCopy(doc, furniture)
  const words = countWords(copy)
  return {
    headline: copy.headline,
    headlineLength: [...signs.segment(copy.headline)].length,
    words,
    unit: lengthUnit(copy.language, words),
  }
}
