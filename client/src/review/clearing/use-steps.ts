import { FIELDS } from '@copydesk/shared/copy'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Fields } from '../../story/use-fields.ts'
import { goTo, highlightChanges, isSame, type Standing, standing } from './draw-changes.ts'
import type { Change } from './place-changes.ts'
import type { OnPage } from './use-changes.ts'

/** From change to change, in the order in which they are read. What is drawn for the eye is said for the ear. */
export function useSteps({ ready }: Fields, onPage: OnPage | null) {
  const { headline, standfirst, body } = ready
  const current = useRef<Change | null>(null)
  const [said, setSaid] = useState('')
  const all = useCallback(() => standing([headline, standfirst, body]), [headline, standfirst, body])
  // Again for each change that was found: they stand on the page before this is told of them.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is on the page is drawn again
  useEffect(() => highlightChanges(all(), current.current), [all, onPage])
  useEffect(() => {
    let frame = 0
    const draw = () => {
      frame = 0
      highlightChanges(all(), current.current)
    }
    // The editor may have drawn words again: what was coloured is nowhere then.
    const soon = () => {
      frame ||= requestAnimationFrame(draw)
    }
    const editors = [headline, standfirst, body].filter((one) => one !== undefined)
    for (const { editor } of editors) editor.on('transaction', soon)
    return () => {
      cancelAnimationFrame(frame)
      for (const { editor } of editors) editor.off('transaction', soon)
      highlightChanges([], null)
    }
  }, [all, headline, standfirst, body])
  const go = useCallback(
    (by: 1 | -1, withCaret = false) => {
      const found = all()
      if (found.length === 0) return setSaid('Nothing changed in the copy.')
      const at = withCaret ? atCaret(found) : found.findIndex(({ change }) => isAt(change, current.current))
      const next = at === null || at < 0 ? (by > 0 ? 0 : found.length - 1) : at + by
      const place = found[(next + found.length) % found.length]
      if (!place) return
      current.current = place.change
      goTo(place, withCaret)
      highlightChanges(found, place.change)
      setSaid(`${found.indexOf(place) + 1} of ${found.length}: ${wordsOf(place.change)}`)
    },
    [all],
  )
  return { go, said }
}

const isAt = (change: Change, current: Change | null): boolean => current !== null && isSame(change, current)

/** The change that the caret is at or behind, of the field that is written in. */
function atCaret(found: readonly Standing[]): number | null {
  const fields = FIELDS as readonly string[]
  const focused = found.find(({ editor }) => editor.editor.isFocused)?.editor
  if (!focused) return null
  const { head } = focused.editor.state.selection
  const order = fields.indexOf(focused.field)
  return found.findLastIndex(({ change }) => {
    const field = fields.indexOf(change.field)
    return field < order || (field === order && change.from <= head)
  })
}

function wordsOf({ gone, came, note, block }: Change): string {
  if (note !== null) return note
  if (block !== null) return `a paragraph went: “${gone}”`
  if (gone === '') return `“${came}” came in`
  return came === '' ? `“${gone}” went` : `“${gone}” became “${came}”`
}
