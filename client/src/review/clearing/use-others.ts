import { FIELDS, type Field } from '@copydesk/shared/copy'
import { useCallback, useEffect, useState } from 'react'
import type * as Y from 'yjs'
import { pointOut } from '../../editor/pointed-out.ts'
import type { Fields } from '../../story/use-fields.ts'
import type { SharedEdition } from '../../sync/index.ts'
import { showInCopy } from './show-in-copy.ts'

interface Touched {
  field: Field
  /** Of a block; nothing for one that went, or for a field that is one block. */
  id: string
}

/** Whoever has had this computer's copy before them for longer has begun to read it. */
const READING_MS = 5000

/**
 * What others changed while somebody reads the copy to clear it, until they have been there: marked in the copy, since
 * it may be out of sight, and what was not read is not cleared.
 */
export function useOthers({ doc, status }: Pick<SharedEdition, 'doc' | 'status'>, { ready }: Fields) {
  const [touched, setTouched] = useState<readonly Touched[]>([])
  const [around, setAround] = useState(false)
  const { headline, standfirst, body } = ready
  useEffect(() => {
    const opened = performance.now()
    // What this computer kept is shown first: what the line then brings was there before anybody read.
    let hasAllCome = status.get().saved
    const stopLooking = status.subscribe(() => {
      hasAllCome ||= status.get().saved
    })
    const isNew = ({ local }: Y.Transaction) =>
      !local && (hasAllCome || performance.now() - opened > READING_MS)
    const stops = [headline, standfirst, body].map((field) =>
      field?.binding.page.view.subscribe(({ changed, structure }, transaction) => {
        if (!isNew(transaction) || (changed.size === 0 && !structure)) return
        const ids = changed.size === 0 ? [''] : [...changed]
        setTouched((before) => [
          ...before,
          ...ids
            .filter((id) => !before.some((one) => one.field === field.field && one.id === id))
            .map((id) => ({ field: field.field, id })),
        ])
      }),
    )
    const maps = [doc.getMap('fields'), doc.getMap('credits')]
    const printed = (_event: unknown, transaction: Y.Transaction) => {
      if (isNew(transaction)) setAround(true)
    }
    for (const map of maps) map.observe(printed)
    return () => {
      stopLooking()
      for (const stop of stops) stop?.()
      for (const map of maps) map.unobserve(printed)
    }
  }, [doc, status, headline, standfirst, body])
  useEffect(() => {
    const editors = { headline, standfirst, body }
    for (const name of FIELDS) {
      const view = editors[name]?.editor.view
      if (view && !view.composing)
        pointOut(view, new Set(touched.filter(({ field }) => field === name).map(({ id }) => id)))
    }
  }, [touched, headline, standfirst, body])
  /** Goes to the first of them that has not been shown. */
  const showNext = useCallback(() => {
    const [first, ...rest] = touched
    if (!first) return setAround(false)
    const editor = ready[first.field]?.editor
    let at = 0
    editor?.state.doc.forEach((block, offset) => {
      if (block.attrs.id === first.id) at = offset
    })
    const shown = editor?.view.nodeDOM(at)
    if (shown instanceof Element) showInCopy(shown)
    setTouched(rest)
    if (rest.length === 0) setAround(false)
  }, [touched, ready])
  return { count: touched.length + Number(around && touched.length === 0), showNext }
}
