import type { Typo } from './translation-act.ts'

/** Which texts of a block mean the same to a translator: they are equal, or only typos were mended between them. */
export class Typos {
  readonly #next = new Map<string, Map<string, string[]>>()

  constructor(typos: readonly Typo[]) {
    for (const { block, from, to } of typos) {
      const texts = this.#next.get(block) ?? new Map<string, string[]>()
      texts.set(from, [...(texts.get(from) ?? []), to])
      texts.set(to, [...(texts.get(to) ?? []), from])
      this.#next.set(block, texts)
    }
  }

  same(block: string, one: string, other: string): boolean {
    if (one === other) return true
    const texts = this.#next.get(block)
    if (!texts?.has(one)) return false
    const seen = new Set([one])
    for (const text of seen) for (const next of texts.get(text) ?? []) seen.add(next)
    return seen.has(other)
  }
}
