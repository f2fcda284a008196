import type { BlockWord } from './translation-act.ts'
import type { TranslationBlock } from './translation-block.ts'

/** So many characters are not written alike, by a person and by a machine, for nothing. */
const TELLING = 12

/** What a machine wrote of a localization and no person has confirmed: wherever it stands by now. */
export class MachineWords {
  readonly #texts: readonly string[]
  readonly #confirmed: readonly string[]

  constructor(words: readonly BlockWord[]) {
    this.#confirmed = words.flatMap(({ is, localized }) => (is === 'confirmed' ? [localized] : []))
    this.#texts = words.flatMap(({ is, localized, made }) => {
      const text = is === 'machine' ? localized : made
      return text === undefined || text.length < TELLING || this.#isConfirmed(text) ? [] : [text]
    })
  }

  /** Whether these are its words: all of what it wrote of a block or, where one was split, a part; or more around it. */
  wrote(text: string): boolean {
    if (text.length < TELLING || this.#texts.length === 0 || this.#isConfirmed(text)) return false
    return this.#texts.some((one) => one.includes(text) || text.includes(one))
  }

  #isConfirmed(text: string): boolean {
    return this.#confirmed.some((one) => one.includes(text))
  }
}

/** The blocks of a localization that may not go out: their words are a machine's, and nobody has confirmed them. */
export function machineMade(
  localized: readonly TranslationBlock[],
  words: readonly BlockWord[],
): TranslationBlock[] {
  const machine = new MachineWords(words)
  const own = new Map(words.flatMap((word) => (word.is === 'left-out' ? [] : [[word.block, word]])))
  return localized.filter(({ id, text, of }) => {
    const word = own.get(id)
    if (text === '') return false
    if (word?.localized === text) return word.is === 'machine'
    // One that translates nothing is nobody's to confirm: it is the machine's for as long as it reads so.
    return (word?.is === 'machine' && of !== null && of.length > 0) || machine.wrote(text)
  })
}
