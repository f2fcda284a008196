import type { Language } from '@copydesk/shared/languages'
import type { StoryChange, StoryRow } from '@copydesk/shared/story'
import { LANGUAGE_CHOICES } from '../newsroom/language-choices.ts'
import { Select } from '../ui/select.tsx'
import { SettledField } from './settled-field.tsx'

interface Props {
  origin: StoryRow['outsideOriginal']
  onChange: (change: Pick<StoryChange, 'outsideOriginal'>) => void
  error: string | undefined
  isDisabled: boolean
}

/** Where the story is another agency's in another language: whose, in which, and where that is to be read. */
export function OutsideFields({ origin, onChange, error, isDisabled }: Props) {
  const set = (change: Partial<NonNullable<Props['origin']>>) => {
    const next = { agency: '', language: 'en' as Language, link: '', ...origin, ...change }
    onChange({ outsideOriginal: next.agency.trim() === '' ? null : next })
  }
  return (
    <>
      <SettledField
        label="Follows another agency’s original"
        value={origin?.agency ?? ''}
        onSettle={(agency) => set({ agency })}
        placeholder="Name of the agency"
        error={error}
        help="Where this is a rendering of a story that is not here."
        isDisabled={isDisabled}
      />
      {origin && (
        <>
          <Select
            label="Written there in"
            options={LANGUAGE_CHOICES}
            value={origin.language}
            onChange={(language) => set({ language: language as Language })}
            isDisabled={isDisabled}
          />
          <SettledField
            label="To be read at"
            value={origin.link}
            onSettle={(link) => set({ link: link.trim() })}
            placeholder="https://…"
            isDisabled={isDisabled}
          />
        </>
      )}
    </>
  )
}
