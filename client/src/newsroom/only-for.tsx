import { useMe } from '../session/use-me.ts'
import { Choices } from '../ui/choices.tsx'
import { Tick } from '../ui/tick.tsx'

interface Props {
  /** Ids of the only people who may see the story; null when everybody in the newsroom may. */
  value: readonly string[] | null
  owner: string | null
  onChange: (value: string[] | null) => void
  isDisabled?: boolean
  error?: string | undefined
}

/** Who may see a story at all. Whoever decides it and the owner always may: the server adds them too. */
export function OnlyFor({ value, owner, onChange, isDisabled = false, error }: Props) {
  const { person: me, people } = useMe()
  const always = new Set([me.id, owner])
  const insiders = people.filter(({ id }) => always.has(id)).map(({ id }) => id)
  return (
    <Choices
      legend="Who may see it"
      options={value === null ? [] : people.map(({ id, name }) => ({ id, name, isFixed: always.has(id) }))}
      value={value ?? []}
      onChange={onChange}
      help={
        value === null
          ? 'Everybody in the newsroom.'
          : 'For everybody else there is no such story, in any language.'
      }
      error={error}
      isDisabled={isDisabled}
    >
      <Tick isTicked={value !== null} onChange={(only) => onChange(only ? insiders : null)}>
        Only for some people
      </Tick>
    </Choices>
  )
}
