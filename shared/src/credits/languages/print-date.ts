/** `2026-03-15` in the language's words; anything else as it stands, for a person typed it so. */
export function printDate(date: string, words: (day: number, month: number) => string): string {
  const read = /^\d{4}-(\d\d)-(\d\d)$/.exec(date.trim())
  const month = Number(read?.[1]) - 1
  const day = Number(read?.[2])
  return read === null || month < 0 || month > 11 || day < 1 || day > 31 ? date.trim() : words(day, month)
}
