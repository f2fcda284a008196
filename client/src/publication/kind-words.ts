import type { ReleaseKind } from '@copydesk/shared/publication'

export const KIND_WORDS: Record<ReleaseKind, string> = {
  alert: 'Alert: a headline alone',
  urgent: 'Urgent: a first short text',
  story: 'Story',
  update: 'Update: something new',
  correction: 'Correction: an error mended',
  refile: 'Refile: the same, in better form',
}
