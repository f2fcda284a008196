import type { Language } from '@copydesk/shared/languages'
import type { StoryRow } from '@copydesk/shared/story'
import type { ComponentType } from 'react'
import { LANGUAGE_CHOICES } from '../newsroom/language-choices.ts'
import { Select } from '../ui/select.tsx'

export type OutsideOriginal = NonNullable<StoryRow['outsideOriginal']>

/** A text field of these. */
export interface OutsideText {
  label: string
  value: string
  onChange: (value: string) => void
  placeholder: string
  maxLength: number
  help?: string
  error?: string | undefined
  isDisabled: boolean
}

interface Props {
  /** Without an agency there is none. */
  outsideOriginal: OutsideOriginal
  onChange: (outsideOriginal: OutsideOriginal) => void
  /** Counts when its writer has left it, or at every key. */
  text: ComponentType<OutsideText>
  error?: string | undefined
  isDisabled?: boolean
}

/** The story may be a rendering of another agency's, which is not here: whose, in which language, and where. */
export function OutsideOriginalFields({
  outsideOriginal,
  onChange,
  text: Text,
  error,
  isDisabled = false,
}: Props) {
  const set = (change: Partial<OutsideOriginal>) => onChange({ ...outsideOriginal, ...change })
  return (
    <>
      <Text
        label="Follows another agency’s original"
        value={outsideOriginal.agency}
        onChange={(agency) => set({ agency })}
        placeholder="Name of the agency"
        maxLength={200}
        help="Where this is a rendering of a story that is not here."
        error={error}
        isDisabled={isDisabled}
      />
      {outsideOriginal.agency.trim() !== '' && (
        <>
          <Select
            label="Written there in"
            options={LANGUAGE_CHOICES}
            value={outsideOriginal.language}
            onChange={(language) => set({ language: language as Language })}
            isDisabled={isDisabled}
          />
          <Text
            label="To be read at"
            value={outsideOriginal.link}
            onChange={(link) => set({ link: link.trim() })}
            placeholder="https://…"
            maxLength={2000}
            isDisabled={isDisabled}
          />
        </>
      )}
    </>
  )
}
