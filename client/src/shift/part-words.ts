import { LANGUAGES } from '@copydesk/shared/languages'
import type { CrewPart, Shift } from '@copydesk/shared/shift'

export const PART_WORDS: Record<CrewPart, string> = {
  'duty-editor': 'Duty editor',
  editor: 'Editor',
  translator: 'Translator',
  legal: 'Legal',
  standards: 'Standards',
  reviser: 'Reviser',
  pictures: 'Pictures',
}

/** "Translator, French". */
export const memberWords = ({ part, language }: Pick<Shift['crew'][number], 'part' | 'language'>): string =>
  language === null ? PART_WORDS[part] : `${PART_WORDS[part]}, ${LANGUAGES[language].english}`
