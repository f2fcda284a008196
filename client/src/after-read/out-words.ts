import type { WentOut } from '@copydesk/shared/after-read'

const KIND: Record<WentOut['kind'], string> = {
  alert: 'Alert',
  urgent: 'Urgent',
  story: 'Published',
  update: 'Update',
  correction: 'Corrected',
  refile: 'Filed again',
  kill: 'Killed',
}

/** As what it went out: `Update 2`. */
export const outWords = ({ kind, update }: Pick<WentOut, 'kind' | 'update'>): string =>
  kind === 'update' && update !== null ? `${KIND.update} ${update}` : KIND[kind]
