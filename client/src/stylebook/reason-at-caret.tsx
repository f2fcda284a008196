import type { PageFinding } from '@copydesk/shared/checks'
import { useEffect, useState } from 'react'
import { MEND_KEYS } from '../checks/check-keys.ts'
import { mend, wordsOf } from '../checks/finding-place.ts'
import type { Fields } from '../story/use-fields.ts'
import { Button } from '../ui/button.tsx'
import { Kbd } from '../ui/kbd.tsx'
import styles from './reason-at-caret.module.css'

/** A caret that only passes by asks nothing. */
const REST_MS = 400
/** Between the words and what is said of them. */
const GAP = 8
const WIDTH = 340

interface Shown {
  finding: PageFinding
  top: number
  left: number
}

interface Props {
  fields: Fields
  open: readonly PageFinding[]
  editable: boolean
}

/** Where the caret rests in words that go against the stylebook: why they do, and what is written instead. */
export function ReasonAtCaret({ fields, open, editable }: Props) {
  const [shown, setShown] = useState<Shown | null>(null)
  const { active } = fields
  useEffect(() => {
    const editor = active?.editor
    if (!editor) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const hide = () => {
      clearTimeout(timer)
      setShown(null)
    }
    /** Whoever put it away sees it again when they come back. */
    let isAway = false
    const look = () => {
      hide()
      if (!isAway) timer = setTimeout(() => setShown(shownAt(fields, open)), REST_MS)
    }
    const comes = () => {
      isAway = false
      look()
    }
    const pressed = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return
      isAway = true
      hide()
    }
    look()
    editor.on('selectionUpdate', comes)
    editor.on('update', look)
    editor.on('blur', hide)
    document.addEventListener('scroll', look, true)
    document.addEventListener('keydown', pressed, true)
    return () => {
      hide()
      editor.off('selectionUpdate', comes)
      editor.off('update', look)
      editor.off('blur', hide)
      document.removeEventListener('scroll', look, true)
      document.removeEventListener('keydown', pressed, true)
    }
  }, [active, fields, open])
  return (
    <div role="status" className={styles.status}>
      {shown && (
        // biome-ignore lint/a11y/noStaticElementInteractions: the caret stays where it is while one points here
        <div
          className={styles.reason}
          style={{ top: shown.top, left: shown.left, maxWidth: WIDTH }}
          onMouseDown={(event) => event.preventDefault()}
        >
          <span className={styles.why}>{shown.finding.why}</span>
          {editable && shown.finding.mend !== null && (
            <Button
              kind="plain"
              onPress={() => mend(fields, shown.finding)}
              aria-label={`Write ${shown.finding.mend} here`}
            >
              {shown.finding.mend} <Kbd keys={MEND_KEYS} />
            </Button>
          )}
        </div>
      )}
    </div>
  )
}

function shownAt(fields: Fields, open: readonly PageFinding[]): Shown | null {
  const editor = fields.active
  if (!editor || editor.editor.isDestroyed || !editor.editor.isFocused) return null
  const { view, state } = editor.editor
  const { head, empty } = state.selection
  if (!empty || view.composing) return null
  for (const finding of open) {
    if (finding.check !== 'stylebook' && finding.check !== 'conversion') continue
    const words = wordsOf(fields, finding)
    if (!words || words.editor !== editor || head < words.from || head > words.to) continue
    const { left, bottom } = view.coordsAtPos(words.from)
    return { finding, top: bottom + GAP, left: Math.max(8, Math.min(left, window.innerWidth - WIDTH - 8)) }
  }
  return null
}
