import type { Publication, ReleaseKind } from '@copydesk/shared/publication'

export const KIND_WORDS: Record<ReleaseKind, string> = {
  alert: 'Alert: a headline alone',
  urgent: 'Urgent: a first short text',
  story: 'Story',
  update: 'Update: something new',
  correction: 'Correction: an error mended',
  refile: 'Refile: the same, in better form',
}

/** As it stands before a headline on the wire. */
export function publishedAs({ kind, update }: Pick<Publication, 'kind' | 'update'>): string {
  if (kind === 'update') return `Update ${update ?? ''}`.trim()
  return {
    alert: 'Alert',
    urgent: 'Urgent',
    story: 'Story',
    correction: 'Correction',
    refile: 'Refile',
    kill: 'Killed',
  }[kind]
}
