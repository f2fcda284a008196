import type { NewTranslationAct, StandingRow, TranslationFacts } from '@copydesk/shared/translation/standing'
import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Doc } from 'yjs'
import type { ActQueue } from '../acts/act-queue.ts'
import type { Fields } from '../story/use-fields.ts'
import type { LiveStandings } from './live-standings.ts'
import { keyOfRow } from './row-key.ts'
import { type RowAct, rowActOf } from './translation-keys.ts'
import { Translator } from './translator.ts'
import { useCurrentRow } from './use-current-row.ts'

interface Options {
  page: RefObject<HTMLElement | null>
  standings: LiveStandings | null
  queue: ActQueue<NewTranslationAct> | null
  facts: TranslationFacts
  original: Doc
  fields: Fields
  editable: boolean
}

/** What a translator can do on the page: by keys wherever the focus is, and by buttons for the current row. */
export function useTranslator({ page, standings, queue, facts, original, fields, editable }: Options) {
  const [current, setCurrent] = useCurrentRow(fields)
  const [said, setSaid] = useState<string | null>(null)
  const desk = useRef({ standings, queue, facts, original, fields: fields.ready })
  desk.current = { standings, queue, facts, original, fields: fields.ready }
  const focusRow = useCallback(
    (key: string) => {
      setCurrent(key)
      // It is drawn with the next frame at the latest.
      requestAnimationFrame(() => {
        const row = page.current?.querySelector(`[data-row="${CSS.escape(key)}"]`)
        row?.querySelector<HTMLElement>('button')?.focus({ preventScroll: true })
        row?.scrollIntoView({ block: 'nearest' })
      })
    },
    [page, setCurrent],
  )
  const translator = useMemo(
    () =>
      new Translator(() => {
        const { standings, queue, facts, ...rest } = desk.current
        if (!standings || !queue) throw new Error('The desk is not open yet.')
        const wordOf = (block: string) =>
          facts.words.find((word) => word.block === block && word.is !== 'left-out')
        return { standings, queue, focusRow, wordOf, ...rest }
      }),
    [focusRow],
  )
  const act = useCallback(
    (one: RowAct, key: string | null) => {
      if (desk.current.standings && desk.current.queue) setSaid(translator.does(one, key))
    },
    [translator],
  )
  const latest = useRef({ current, editable })
  latest.current = { current, editable }
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const one = rowActOf(event)
      const target = event.target as Element | null
      if (!one) return
      const isMoving = one === 'next-stale' || one === 'next-empty'
      // In a panel beside the copy, Ctrl+Enter sends what is written there.
      if (one === 'confirm' && (!page.current?.contains(target) || target?.closest('input, textarea'))) return
      if (!isMoving && !latest.current.editable) return
      event.preventDefault()
      event.stopPropagation()
      act(one, latest.current.current)
    }
    document.addEventListener('keydown', pressed, true)
    return () => document.removeEventListener('keydown', pressed, true)
  }, [act, page])
  // What was said is about the row in which it was said.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another row is the occasion
  useEffect(() => setSaid(null), [current])
  const rowAt = (rows: readonly StandingRow[]) =>
    standings ? rows.find((row) => keyOfRow(row, standings) === current) : undefined
  return { current, setCurrent, said, act, rowAt, hasConfirmed: translator.hasConfirmed }
}
