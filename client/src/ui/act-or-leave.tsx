import type { ReactNode } from 'react'
import { Button } from './button.tsx'

interface Props {
  kind?: 'act' | 'quiet' | 'stop' | undefined
  isPending?: boolean | undefined
  /** As it is it cannot be sent. */
  isDisabled?: boolean
  onLeave: () => void
  /** The words of the button that does it. */
  children: ReactNode
}

/** The end of a form that stands open until it is sent or left. */
export function ActOrLeave({ kind = 'act', isPending, isDisabled = false, onLeave, children }: Props) {
  return (
    <>
      <Button kind={kind} type="submit" isDisabled={isDisabled} isPending={isPending}>
        {children}
      </Button>
      <Button kind="plain" onPress={onLeave}>
        Leave it
      </Button>
    </>
  )
}
