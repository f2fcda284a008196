import { Button } from './button.tsx'
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
    <>
      <Button kind="act" type="submit" isPending={isSaving} isDisabled={isDisabled}>
        Save <Kbd keys="Ctrl+Enter" />
      </Button>
      <Button kind="plain" onPress={onLeave}>
        Leave it
      </Button>
    </>
  )
}
