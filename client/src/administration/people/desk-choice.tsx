import { openDesks } from '@copydesk/shared/people'
import { useMe } from '../../session/use-me.ts'
import { Choices } from '../../ui/choices.tsx'

interface Props {
  value: readonly string[]
  onChange: (desks: string[]) => void
}

/** Where somebody stands: on some desks, the first chosen first; or, with none, on every one. */
export function DeskChoice({ value, onChange }: Props) {
  const { desks } = useMe()
  return (
    <Choices
      legend="Desks"
      options={openDesks(desks, ...value)}
      value={value}
      onChange={onChange}
      // A line of its own either way: what stands below does not move when the first is ticked.
      help={value.length === 0 ? 'None chosen: every desk.' : '\u00a0'}
    />
  )
}
