/** So many texts, and so many characters of them, are sent at once; one that is longer goes alone. */
export interface BatchSize {
  texts: number
  characters: number
}

export function inBatches(texts: readonly string[], most: BatchSize): string[][] {
  const batches: string[][] = []
  let size = 0
  for (const text of texts) {
    const last = batches.at(-1)
    if (last && last.length < most.texts && size + text.length <= most.characters) {
      last.push(text)
      size += text.length
    } else {
      batches.push([text])
      size = text.length
    }
  }
  return batches
}
