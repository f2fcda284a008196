import { LANGUAGES, type Language } from '@copydesk/shared/languages'

/** Every language under its own name, with its English one for whoever does not read it. */
export const LANGUAGE_CHOICES = (Object.keys(LANGUAGES) as Language[]).map((id) => ({
  id,
  name: LANGUAGES[id].name,
  title: LANGUAGES[id].english,
  lang: id,
}))
