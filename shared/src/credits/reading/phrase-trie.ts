interface Node<T> {
  next: Map<string, Node<T>>
  /** Behind any one word: `*` in a phrase. */
  word: Node<T> | null
  found: T[]
}

const node = <T>(): Node<T> => ({ next: new Map(), word: null, found: [] })

/** Longer than a word that a phrase leaves open. */
const LONGEST_WORD = 30

export interface FoundPhrase<T> {
  to: number
  values: readonly T[]
}

/** Phrases by their letters. Looking one up takes as many steps as the longest phrase has letters, whatever the line. */
export class PhraseTrie<T> {
  readonly #root = node<T>()

  /** `*` stands for any one word. */
  add(phrase: string, value: T): void {
    let at = this.#root
    for (const letter of phrase) {
      if (letter === '*') {
        at.word ??= node<T>()
        at = at.word
        continue
      }
      const next = at.next.get(letter) ?? node<T>()
      at.next.set(letter, next)
      at = next
    }
    at.found.push(value)
  }

  /** The phrases that begin here, the longest first. */
  at(line: string, from: number): FoundPhrase<T>[] {
    const found: FoundPhrase<T>[] = []
    this.#walk(this.#root, line, from, found)
    return found.length > 1 ? found.sort((a, b) => b.to - a.to) : found
  }

  #walk(start: Node<T>, line: string, from: number, found: FoundPhrase<T>[]): void {
    let at: Node<T> | undefined = start
    for (let to = from; at !== undefined; to += 1) {
      if (at.found.length > 0) found.push({ to, values: at.found })
      if (at.word !== null) {
        const end = wordEnd(line, to)
        if (end > to) this.#walk(at.word, line, end, found)
      }
      at = at.next.get(line[to] ?? '')
    }
  }
}

function wordEnd(line: string, from: number): number {
  let to = from
  while (to - from < LONGEST_WORD && /[\p{L}\p{M}-]/u.test(line[to] ?? '')) to += 1
  return to
}
