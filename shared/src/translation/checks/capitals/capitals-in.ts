export interface Word {
  text: string
  from: number
  to: number
}

/** Words with capitals that stand together. */
export interface Capitals {
  words: Word[]
  /** The first has its capital from the sentence. */
  initial: boolean
  from: number
  to: number
}

const WORD = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*|[.!?:;,"«»„“”()¿¡—]/gu
const PARTICLE = /^(?:de|da|do|dos|das|del|della|di|van|von|der|den|bin|ibn|bint|la|le|du|ter|zu)$/
const CAPITAL = /^(?:(?:al|el|d|l|O|D|L)[-'’])?\p{Lu}/u
/** A text of nothing but capitals is a headline. */
const MOST = 120

export function capitalsIn(text: string): Capitals[] {
  const all: Capitals[] = []
  let words: Word[] = []
  let waiting: Word[] = []
  let start = true
  let initial = false
  const end = () => {
    const [first, last] = [words[0], words.at(-1)]
    if (first && last) all.push({ words, initial, from: first.from, to: last.to })
    words = []
    waiting = []
  }
  let behind = 0
  for (const found of text.matchAll(WORD)) {
    if (all.length > MOST) return []
    const word = { text: found[0], from: found.index, to: found.index + found[0].length }
    const sign = !/\p{L}/u.test(word.text)
    const apart = /[^\s.'’]/.test(text.slice(behind, word.from))
    behind = word.to
    if (sign || apart) end()
    if (sign) {
      start = !/[,;()]/.test(word.text)
      continue
    }
    if (CAPITAL.test(word.text)) {
      if (words.length === 0) initial = start
      words.push(...(words.length > 0 ? waiting : []), word)
      waiting = []
    } else if (words.length > 0 && PARTICLE.test(word.text) && waiting.length < 2) waiting.push(word)
    else end()
    start = false
  }
  end()
  return all
}
