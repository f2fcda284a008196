import { LANGUAGES, type Language } from '@copydesk/shared/languages'

/** Every language, to choose from: a list may be of one that nobody here writes yet. */
export const EVERY_LANGUAGE = (Object.entries(LANGUAGES) as [Language, (typeof LANGUAGES)[Language]][]).map(
  ([id, { name, english }]) => ({ id, name: name === english ? name : `${english} (${name})` }),
)
