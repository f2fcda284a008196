import { FieldView } from '@copydesk/shared/copy'
import { quoteOf, type Subject } from '@copydesk/shared/threads'
import { fieldOf, type StandingRow, type TranslationBlock } from '@copydesk/shared/translation/standing'
import { useCallback, useEffect, useRef } from 'react'
import type { Doc } from 'yjs'
import { askOriginal } from './asked-originals.ts'
import { isAskKey } from './thread-keys.ts'

interface Asking {
  /** Of the localization. */
  edition: string
  row: StandingRow | undefined
  standings: { originals: readonly TranslationBlock[]; localized: readonly TranslationBlock[] } | null
  original: Doc
}

/** By one key, a query to the desk of the original about the block where the caret is; returns the same for a button. */
export function useAskOriginal(asking: Asking): () => void {
  const latest = useRef(asking)
  latest.current = asking
  const ask = useCallback(() => {
    const { edition, row, standings, original } = latest.current
    const block = row?.left == null ? undefined : standings?.originals[row.left]
    if (!row || !block) return
    const words = row.right === null ? '' : (standings?.localized[row.right]?.text ?? '')
    const askedFrom = { edition, block: row.id, words: quoteOf(words) }
    askOriginal({ subject: subjectOf(original, block), query: true, askedFrom })
  }, [])
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (!isAskKey(event)) return
      event.preventDefault()
      ask()
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [ask])
  return ask
}

function subjectOf(doc: Doc, { id, text }: TranslationBlock): Subject {
  const field = fieldOf(id)
  if (field !== 'body') return { on: 'field', field }
  const view = FieldView.now(doc, 'body')
  const row = view.blocks.findIndex((block) => block.id === id)
  const from = view.starts[row] ?? 0
  const length = view.shown[row]?.length ?? 0
  return { on: 'block', block: id, quote: quoteOf(text), ranges: view.rangesBetween(from, from + length) }
}
