import type { Desk } from '@copydesk/shared/people'
import { Button } from '../../ui/button.tsx'
import { ConfirmButton } from '../../ui/confirm-button.tsx'

interface Props {
  desk: Desk
  onPress: () => void
  isPending: boolean
}

/** A desk is closed on a second thought, and reopened at once. */
export function ClosingButton({ desk: { name, closed }, onPress, isPending }: Props) {
  if (closed)
    return (
      <Button onPress={onPress} isPending={isPending} aria-label={`Reopen ${name}`}>
        Reopen
      </Button>
    )
  return (
    <ConfirmButton
      question={`Close ${name}? No story begins there or goes there; those that it has stay, and can be moved.`}
      act="Close"
      label={`Close ${name}`}
      onConfirm={onPress}
      isPending={isPending}
    >
      Close
    </ConfirmButton>
  )
}
