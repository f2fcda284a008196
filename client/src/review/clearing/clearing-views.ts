import type { EditionPage } from '@copydesk/shared/story'

/** What is drawn: what changed since one of the versions, nothing, or what changed and nothing else, to be read only. */
export type ClearingView = 'cleared' | 'filed' | 'whole' | 'read'

/** Those that there are for an edition. */
export const clearingViews = ({ cleared, filed }: Pick<EditionPage, 'cleared' | 'filed'>) =>
  ({
    ...(filed && { filed: 'Since filed' }),
    ...(cleared && { cleared: 'Since cleared' }),
    whole: 'Whole story',
    ...((filed || cleared) && { read: 'Changes only' }),
  }) as Record<ClearingView, string>

/** What nobody has looked at yet: since the clearing, where there was one. Nobody has looked at what was forced. */
export function firstView({ cleared, filed }: Pick<EditionPage, 'cleared' | 'filed'>): ClearingView {
  if (cleared?.reason === 'forced') return filed && filed.hash !== cleared.hash ? 'filed' : 'whole'
  return cleared ? 'cleared' : filed ? 'filed' : 'whole'
}
