import type { NameMatch } from '@copydesk/shared/credits'
import { Select } from '../ui/select.tsx'

/** The name is a new contributor's. */
export const SOMEBODY_NEW = 'new'

interface Props {
  match: NameMatch
  /** Id of a contributor, `SOMEBODY_NEW`, one of the others, or empty while nobody has said. */
  value: string
  onChange: (value: string) => void
  /** What can be answered besides. */
  others?: readonly { id: string; name: string }[]
  error?: string | undefined
  isDisabled?: boolean
}

/** Asks whom a name means that is like others in the directory: a second contributor for one person is not made unasked. */
export function WhoIsIt({ match: { name, like }, value, onChange, others = [], error, isDisabled }: Props) {
  return (
    <Select
      label={`Who is ${name}?`}
      options={[
        ...(value === '' ? [{ id: '', name: 'Decide …' }] : []),
        ...like.map(({ id, name: known }) => ({ id, name: known })),
        { id: SOMEBODY_NEW, name: `${name}, somebody new` },
        ...others,
      ]}
      value={value}
      onChange={onChange}
      error={error}
      isDisabled={isDisabled ?? false}
    />
  )
}
