import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { clock } from '../newsroom/clock.ts'
import styles from './writers.module.css'
import type { PageRun, WrittenField } from './written-field.ts'

interface Props {
  written: readonly WrittenField[]
  nameOf: (person: string | null) => string
}

/** Below the pointer, so that the line that is read is not covered. */
const BELOW_PX = 18

/** Whose the words under the pointer are. The panel says the same of those at the caret. */
export function WriterTip({ written, nameOf }: Props) {
  const [run, setRun] = useState<PageRun | null>(null)
  const tip = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const stops = written.map((one) => {
      const { view } = one.field.editor
      const moved = ({ clientX, clientY, pointerType }: PointerEvent) => {
        if (pointerType !== 'mouse') return
        const place = view.posAtCoords({ left: clientX, top: clientY })
        const found = place && place.inside >= 0 ? one.at(place.pos) : null
        setRun((before) =>
          before?.from === found?.from && before?.person === found?.person ? before : found,
        )
        const { style } = tip.current ?? {}
        if (!style) return
        style.setProperty('left', `${clientX}px`)
        style.setProperty('top', `${clientY + BELOW_PX}px`)
      }
      const left = () => setRun(null)
      view.dom.addEventListener('pointermove', moved)
      view.dom.addEventListener('pointerleave', left)
      return () => {
        view.dom.removeEventListener('pointermove', moved)
        view.dom.removeEventListener('pointerleave', left)
      }
    })
    return () => {
      for (const stop of stops) stop()
    }
  }, [written])
  return createPortal(
    // The panel says it to screen readers, of where the caret is.
    <div ref={tip} className={styles.tip} hidden={run === null} aria-hidden data-writer-tip="">
      {run && (
        <>
          <b>{nameOf(run.person)}</b>
          {run.at === null ? '' : ` ${clock(run.at, new Date())}`}
        </>
      )}
    </div>,
    document.body,
  )
}
