/** As many patterns of a line under the words as the eye tells apart; people after that share one, not the colour. */
const LINES = 8

/** Which line stands for whom: whoever is met first has the first, and keeps it while the page is open. */
export class WriterLines {
  readonly #by = new Map<string, number>()

  of(person: string): number {
    const known = this.#by.get(person)
    if (known !== undefined) return known
    const line = this.#by.size % LINES
    this.#by.set(person, line)
    return line
  }
}
