import { countWords, publishableCopy } from '@copydesk/shared/copy'
import type { Furniture } from '@copydesk/shared/credits'
import type * as Y from 'yjs'
import { lengthUnit } from '../newsroom/length-unit.ts'
import type { Printed } from './use-printed.ts'

const signs = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

export function printCopy(doc: Y.Doc, furniture: Furniture): Printed {
  const copy = publishableCopy(doc, furniture)
  const words = countWords(copy)
  return {
    headline: copy.headline,
    headlineLength: [...signs.segment(copy.headline)].length,
    words,
    unit: lengthUnit(copy.language, words),
  }
}
