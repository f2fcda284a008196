/** Languages that an edition can be in: BCP 47 tag, its own name, and the way it runs. */
export const LANGUAGES = {
  en: { name: 'English', english: 'English', dir: 'ltr' },
  fr: { name: 'Français', english: 'French', dir: 'ltr' },
  de: { name: 'Deutsch', english: 'German', dir: 'ltr' },
  es: { name: 'Español', english: 'Spanish', dir: 'ltr' },
  pt: { name: 'Português', english: 'Portuguese', dir: 'ltr' },
  it: { name: 'Italiano', english: 'Italian', dir: 'ltr' },
  ar: { name: 'العربية', english: 'Arabic', dir: 'rtl' },
  ja: { name: '日本語', english: 'Japanese', dir: 'ltr' },
  'zh-Hans': { name: '简体中文', english: 'Chinese (simplified)', dir: 'ltr' },
  'zh-Hant': { name: '繁體中文', english: 'Chinese (traditional)', dir: 'ltr' },
  ko: { name: '한국어', english: 'Korean', dir: 'ltr' },
  ru: { name: 'Русский', english: 'Russian', dir: 'ltr' },
  tr: { name: 'Türkçe', english: 'Turkish', dir: 'ltr' },
  pl: { name: 'Polski', english: 'Polish', dir: 'ltr' },
  nl: { name: 'Nederlands', english: 'Dutch', dir: 'ltr' },
  id: { name: 'Bahasa Indonesia', english: 'Indonesian', dir: 'ltr' },
  hi: { name: 'हिन्दी', english: 'Hindi', dir: 'ltr' },
} as const

export type Language = keyof typeof LANGUAGES
