import type { Publication } from '@copydesk/shared/publication'

const WORDS: Record<Publication['kind'], string> = {
  alert: 'Alert',
  urgent: 'Urgent',
  story: 'Published',
  update: 'Update',
  correction: 'Corrected',
  refile: 'Refile',
  kill: 'Killed',
}

/** As what it went out, wherever colleagues read of it: `Update 2`. */
export const publishedAs = ({ kind, update }: Pick<Publication, 'kind' | 'update'>): string =>
  kind === 'update' && update !== null ? `${WORDS.update} ${update}` : WORDS[kind]
