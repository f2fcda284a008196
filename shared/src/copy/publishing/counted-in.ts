/** What copy is measured in: words; in Chinese and Japanese, characters. */
export const countedIn = (language: string): 'word' | 'character' =>
  /^(?:ja|zh)\b/.test(language) ? 'character' : 'word'
