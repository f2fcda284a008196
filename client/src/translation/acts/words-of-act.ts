import type { NewTranslationAct } from '@copydesk/shared/translation/standing'

/** The words of which something was said; none where it takes back what was said before. */
export const wordsOfAct = (act: NewTranslationAct): string =>
  act.act === 'confirm' ? act.localized : act.act === 'leave-out' ? act.original : ''
