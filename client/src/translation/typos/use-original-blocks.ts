import type { TranslationBlock } from '@copydesk/shared/translation/standing'
import { useEffect, useState } from 'react'
import type { Doc } from 'yjs'
import type { Fields } from '../../story/use-fields.ts'
import { LiveBlocks } from '../live-blocks.ts'

/** The blocks of the original; a little behind the keys, which this must not make slower. */
const REST_MS = 400

/** None until all its fields are open in editors, whose views are read here. */
export function useOriginalBlocks(doc: Doc, { ready }: Fields): readonly TranslationBlock[] {
  const [blocks, setBlocks] = useState<readonly TranslationBlock[]>([])
  const { headline, standfirst, body } = ready
  const isOpen = Boolean(headline && standfirst && body)
  useEffect(() => {
    if (!isOpen) return
    const live = new LiveBlocks(doc)
    let timer: ReturnType<typeof setTimeout> | undefined
    const read = () => {
      timer = undefined
      setBlocks(live.blocks())
    }
    const changed = () => {
      timer ??= setTimeout(read, REST_MS)
    }
    read()
    doc.on('update', changed)
    return () => {
      doc.off('update', changed)
      clearTimeout(timer)
    }
  }, [doc, isOpen])
  return blocks
}
