import type { Contributor } from '@copydesk/shared/credits'

export const KIND_WORDS: Record<Contributor['kind'], string> = {
  person: 'Person',
  stringer: 'Stringer',
  agency: 'Agency',
}
