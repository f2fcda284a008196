import { ActOrLeave } from './act-or-leave.tsx'
import { Kbd } from './kbd.tsx'

interface Props {
  isSaving: boolean
  /** As it is it cannot be saved. */
  isDisabled?: boolean
  onLeave: () => void
}

/** The end of a form that stands open until it is saved or left. */
export function SaveOrLeave({ isSaving, isDisabled = false, onLeave }: Props) {
  return (
    <ActOrLeave isPending={isSaving} isDisabled={isDisabled} onLeave={onLeave}>
      Save <Kbd keys="Ctrl+Enter" />
    </ActOrLeave>
  )
}
