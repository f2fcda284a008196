import { LANGUAGES } from '@copydesk/shared/languages'
import { DUTY_WORDS } from '@copydesk/shared/people'
import type { CrewPart, Shift } from '@copydesk/shared/shift'

export const PART_WORDS: Record<CrewPart, string> = {
  ...DUTY_WORDS,
  editor: 'Editor',
  translator: 'Translator',
}

/** "Translator, French". */
export const memberWords = ({ part, language }: Pick<Shift['crew'][number], 'part' | 'language'>): string =>
  language === null ? PART_WORDS[part] : `${PART_WORDS[part]}, ${LANGUAGES[language].english}`
