import { useEffect } from 'react'
import type { Fields } from '../../story/use-fields.ts'
import { caretBlock } from '../caret-block.ts'
import { isMending } from './aid-keys.ts'
import './aids.css'
import { mend } from './finding-place.ts'
import { tellOpenFindings } from './open-findings.ts'
import { underlineFindings } from './underline-findings.ts'
import { type Checked, useFindings } from './use-findings.ts'

/** Draws nothing of its own: underlines what is to be looked at, counts it, and mends what one key can mend. */
export function TranslationAids({ checked, fields }: { checked: Checked; fields: Fields }) {
  const { open } = useFindings(checked)
  useEffect(() => {
    tellOpenFindings(open)
    underlineFindings(fields, open)
  }, [open, fields])
  useEffect(
    () => () => {
      tellOpenFindings([])
      underlineFindings(fields, [])
    },
    [fields],
  )
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (!isMending(event)) return
      event.preventDefault()
      const mendable = open.filter((one) => one.mend !== null)
      const here = caretBlock(fields.active)
      const first = mendable.find(({ block }) => block === here) ?? mendable[0]
      if (first) mend(fields, first)
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [open, fields])
  return null
}
