import type { Contributor } from '@copydesk/shared/credits'
import { TextField } from '../ui/text-field.tsx'
import { InLanguages } from './in-languages.tsx'

type Printed = Pick<Contributor, 'name' | 'names' | 'bio' | 'bios'>

interface Props {
  printed: Printed
  onChange: (change: Partial<Printed>) => void
  autoFocus?: boolean
}

/** What readers see of somebody: the name, by languages too. */
export function PrintedName({ printed: { name, names }, onChange, autoFocus = false }: Props) {
  return (
    <>
      <TextField
        label="Name as printed"
        help="Credits print it, in every story, cleared ones too."
        value={name}
        onChange={(written) => onChange({ name: written })}
        maxLength={200}
        isRequired
        autoFocus={autoFocus}
      />
      <InLanguages
        legend="The name in other scripts"
        what="name"
        written={names}
        onChange={(written) => onChange({ names: written })}
        maxLength={200}
      />
    </>
  )
}

/** Who they are, in a few sentences, by languages too. */
export function PrintedBio({ printed: { bio, bios }, onChange }: Props) {
  return (
    <>
      <TextField
        label="Bio"
        help="A few sentences that readers may see under a column."
        rows={3}
        maxLength={5000}
        value={bio}
        onChange={(written) => onChange({ bio: written })}
      />
      <InLanguages
        legend="The bio by language"
        what="bio"
        help="An edition prints the one in its language. Without it an original prints the bio above, and a localization none."
        written={bios}
        onChange={(written) => onChange({ bios: written })}
        maxLength={5000}
        rows={3}
      />
    </>
  )
}

/** Fields of languages that were left empty are none. */
export const filledIn = <Written extends Partial<Record<string, string>>>(written: Written): Written =>
  Object.fromEntries(Object.entries(written).filter(([, words]) => words?.trim())) as Written
