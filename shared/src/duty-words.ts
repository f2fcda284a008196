import type { Duty } from './people.ts'

/** What duties are called. */
export const DUTY_WORDS: Record<Duty, string> = {
  'duty-editor': 'Duty editor',
  legal: 'Legal',
  standards: 'Standards',
  reviser: 'Reviser',
  pictures: 'Pictures',
}
