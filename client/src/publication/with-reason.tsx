import { useState } from 'react'
import { Button } from '../ui/button.tsx'
import { ReasonForm } from '../ui/reason-form.tsx'

interface Props {
  /** What one presses first: "Cancel…". */
  words: string
  label: string
  help?: string
  /** The word that does it. */
  act: string
  isPending: boolean
  onAct: (reason: string, done: () => void) => void
}

/** An act that is on record with why: asks for that in its place. */
export function WithReason({ words, label, help, act, isPending, onAct }: Props) {
  const [isOpen, setOpen] = useState(false)
  const leave = () => setOpen(false)
  if (!isOpen) return <Button onPress={() => setOpen(true)}>{words}</Button>
  return (
    <ReasonForm
      {...{ label, help, act, isPending }}
      kind="quiet"
      onDo={(reason) => onAct(reason, leave)}
      onLeave={leave}
    />
  )
}
