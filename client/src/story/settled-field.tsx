import { type ReactNode, useEffect, useRef, useState } from 'react'
import { TextField } from '../ui/text-field.tsx'

interface Props {
  label: string
  /** As the server has it. */
  value: string
  /** Called with a new value when its writer leaves the field or presses Enter. */
  onSettle: (value: string) => void
  error?: string | undefined
  help?: ReactNode
  rows?: number
  type?: 'text' | 'number' | 'datetime-local'
  isDisabled?: boolean
  maxLength?: number
  placeholder?: string
}

/** A field whose value counts when its writer is done with it. Escape gives back what stood there. */
export function SettledField({ value, onSettle, ...rest }: Props) {
  const [draft, setDraft] = useState<string | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new value from the server ends the draft that asked for it
  useEffect(() => setDraft(null), [value])
  const settle = () => {
    if (draft !== null && draft !== value) onSettle(draft)
  }
  // A panel that is closed by its keys takes the field away without leaving it first.
  const last = useRef(settle)
  last.current = settle
  useEffect(() => () => last.current(), [])
  return (
    <TextField
      {...rest}
      value={draft ?? value}
      onChange={setDraft}
      onBlur={settle}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !rest.rows) settle()
        if (event.key !== 'Escape') event.continuePropagation()
        else if (draft === null || draft === value) event.continuePropagation()
        else setDraft(null)
      }}
    />
  )
}
