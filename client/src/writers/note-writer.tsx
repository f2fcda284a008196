import { useEffect, useState } from 'react'
import type { FieldEditor } from '../editor/index.ts'
import { clock, useNow } from '../newsroom/clock.ts'
import { useMe } from '../session/use-me.ts'
import type { Fields } from '../story/use-fields.ts'
import type { SharedEdition } from '../sync/index.ts'
import styles from './note-writer.module.css'
import { useAuthorship } from './use-authorship.ts'
import { WrittenField } from './written-field.ts'

/** A caret or a pointer that only passes by asks nothing. */
const REST_MS = 400
const GAP = 6

interface Place {
  field: FieldEditor
  position: number
  top: number
  left: number
}

interface Props {
  edition: string
  shared: SharedEdition
  fields: Fields
}

/** Whose a note in the copy is: said where the caret or the pointer rests in it. */
export function NoteWriter({ edition, shared, fields }: Props) {
  const [place, setPlace] = useState<Place | null>(null)
  const { ready } = fields
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let note: Element | null = null
    const goes = () => {
      clearTimeout(timer)
      note = null
      setPlace(null)
    }
    const rests = (field: FieldEditor, at: Element | null, position: number) => {
      if (at === note) return
      goes()
      note = at
      if (!at) return
      timer = setTimeout(() => {
        if (field.editor.isDestroyed || !at.isConnected) return
        const { left, bottom } = at.getBoundingClientRect()
        setPlace({ field, position, top: bottom + GAP, left: Math.max(left, GAP) })
      }, REST_MS)
    }
    const stops = Object.values(ready).map((field) => {
      const { view } = field.editor
      const moved = ({ target, clientX, clientY, pointerType }: PointerEvent) => {
        if (pointerType !== 'mouse') return
        const at = (target as Element).closest('[data-note]')
        const found = at && view.posAtCoords({ left: clientX, top: clientY })
        rests(field, found ? at : null, found?.pos ?? 0)
      }
      const stood = () => {
        const { empty, head } = field.editor.state.selection
        const { node } = view.domAtPos(head)
        const at = (node instanceof Element ? node : node.parentElement)?.closest('[data-note]') ?? null
        rests(field, empty && field.editor.isFocused && !view.composing ? at : null, head)
      }
      const pressed = ({ key }: KeyboardEvent) => key === 'Escape' && goes()
      view.dom.addEventListener('pointermove', moved)
      view.dom.addEventListener('pointerleave', goes)
      view.dom.addEventListener('keydown', pressed, true)
      field.editor.on('selectionUpdate', stood).on('blur', goes)
      return () => {
        view.dom.removeEventListener('pointermove', moved)
        view.dom.removeEventListener('pointerleave', goes)
        view.dom.removeEventListener('keydown', pressed, true)
        field.editor.off('selectionUpdate', stood).off('blur', goes)
      }
    })
    document.addEventListener('scroll', goes, true)
    return () => {
      goes()
      document.removeEventListener('scroll', goes, true)
      for (const stop of stops) stop()
    }
  }, [ready])
  return (
    <div role="status" className={styles.status}>
      {place && <Writer {...{ edition, shared, place }} />}
    </div>
  )
}

function Writer({ edition, shared, place }: Omit<Props, 'fields'> & { place: Place }) {
  const { people } = useMe()
  const { authorship, book } = useAuthorship(edition, shared)
  const now = useNow()
  const run = authorship && new WrittenField(place.field, book).at(place.position)
  const name = people.find(({ id }) => id === run?.person)?.name
  // The newsroom may show nobody who wrote what.
  if (!run || name === undefined) return null
  return (
    <div className={styles.tip} style={{ top: place.top, left: place.left }} data-note-writer="">
      Note by <b>{name}</b>
      {run.at === null ? ', a moment ago' : `, ${clock(run.at, now)}`}
    </div>
  )
}
