/** Of whoever sits at this computer, for one copy of one edition, until they close the page: a reload keeps it. */
const place = (person: string, edition: string) => `copydesk:ticked:${person}:${edition}`

interface Kept {
  hash: string
  words: readonly string[]
}

/** Of another copy nothing is ticked. A browser may forbid storage. */
export function keptTicks(person: string, edition: string, hash: string): readonly string[] {
  try {
    const kept = JSON.parse(sessionStorage.getItem(place(person, edition)) ?? 'null') as Kept | null
    return kept?.hash === hash ? kept.words : []
  } catch {
    return []
  }
}

export function keepTicks(person: string, edition: string, kept: Kept): void {
  try {
    sessionStorage.setItem(place(person, edition), JSON.stringify(kept))
  } catch {
    // They live as long as the page.
  }
}
