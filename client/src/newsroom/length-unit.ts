/** What copy is counted in: words; in Chinese and Japanese, characters. */
export const lengthUnit = (language: string, count: number): string => {
  const unit = /^(?:ja|zh)\b/.test(language) ? 'character' : 'word'
  return count === 1 ? unit : `${unit}s`
}
