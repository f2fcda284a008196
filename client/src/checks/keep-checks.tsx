import { useEffect } from 'react'
import type { Fields } from '../story/use-fields.ts'
import { ReasonAtCaret } from '../stylebook/reason-at-caret.tsx'
import { caretBlock } from '../translation/caret-block.ts'
import { isMending } from './check-keys.ts'
import './checks.css'
import { mend } from './finding-place.ts'
import { tellOpenFindings } from './open-findings.ts'
import { underlineFindings } from './underline-findings.ts'
import { type Checked, useFindings } from './use-findings.ts'

interface Props {
  checked: Checked
  fields: Fields
  editable: boolean
}

/** Underlines what is to be looked at, counts it, says why at the caret, and mends what one key can mend. */
export function KeepChecks({ checked, fields, editable }: Props) {
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
      if (!editable || !isMending(event)) return
      event.preventDefault()
      const mendable = open.filter((one) => one.mend !== null)
      const here = caretBlock(fields.active)
      const first = mendable.find(({ block }) => block === here) ?? mendable[0]
      if (first) mend(fields, first)
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [open, fields, editable])
  return <ReasonAtCaret {...{ fields, open, editable }} />
}
