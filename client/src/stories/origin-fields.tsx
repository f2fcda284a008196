import type { Language } from '@copydesk/shared/languages'
import type { NewStory } from '@copydesk/shared/story'
import { LANGUAGE_CHOICES } from '../newsroom/language-choices.ts'
import { Select } from '../ui/select.tsx'
import { TextField } from '../ui/text-field.tsx'

export type Origin = NonNullable<NewStory['outsideOriginal']>

interface Props {
  /** Without an agency there is none. */
  origin: Origin
  onChange: (origin: Origin) => void
}

/** Wire text may be a rendering of another agency's, which is not here: whose, in which language, and where. */
export function OriginFields({ origin, onChange }: Props) {
  return (
    <>
      <TextField
        label="Follows another agency’s original"
        name="agency"
        maxLength={200}
        value={origin.agency}
        onChange={(agency) => onChange({ ...origin, agency })}
        placeholder="Name of the agency"
        help="Where this is a rendering of a story that is not here."
      />
      {origin.agency.trim() !== '' && (
        <>
          <Select
            label="Written there in"
            name="originLanguage"
            options={LANGUAGE_CHOICES}
            value={origin.language}
            onChange={(language) => onChange({ ...origin, language: language as Language })}
          />
          <TextField
            label="To be read at"
            name="originLink"
            value={origin.link ?? ''}
            onChange={(link) => onChange({ ...origin, link: link.trim() })}
            placeholder="https://…"
          />
        </>
      )}
    </>
  )
}
