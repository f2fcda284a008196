/** As much of what somebody said as a list has room for. */
const BEGINNING = 80

export const shortly = (words: string): string => {
  const line = words.replace(/\s+/g, ' ').trim()
  return line.length > BEGINNING ? `${line.slice(0, BEGINNING).trim()}…` : line
}
