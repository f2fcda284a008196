import type { Reading } from '../reading/reading.ts'
import { alikeness, folded, latinOf, skeleton } from './latin-of.ts'

interface Words {
  /** As they are, without accents. */
  folded: ReadonlySet<string>
  /** Of other scripts, as they may be in Latin letters. */
  latin: readonly string[]
  skeletons: readonly string[]
}

const remembered = new WeakMap<Reading, Words>()
const WORD = /[\p{L}\p{M}ー]+/gu
const KATAKANA = /[ァ-ヺー]{2,}/gu
/** More words than this are not looked at for likenesses, which cost more than sameness. */
const MOST = 1500

export function wordsOf(reading: Reading): Words {
  const known = remembered.get(reading)
  if (known) return known
  const east = reading.language?.script === 'packed'
  const all = [...reading.text.matchAll(WORD)].map(([word]) => word)
  const foreign = (east ? [...reading.text.matchAll(KATAKANA)].map(([word]) => word) : all).slice(0, MOST)
  const bare = foreign.flatMap((word) => {
    const stripped =
      (reading.language?.tag === 'ar' ? /^(?:وال|بال|لل|ال|و|ب|ل)(.{3,})$/.exec(word)?.[1] : undefined) ?? ''
    return stripped === '' ? [word] : [word, stripped]
  })
  const latin = bare.map(latinOf)
  // بن سليمان may be one name: Bensalem.
  const joined =
    reading.language?.tag === 'ar' ? foreign.slice(1).map((word, at) => latinOf(`${foreign[at]}${word}`)) : []
  const words = { folded: new Set(all.map(folded)), latin, skeletons: [...latin, ...joined].map(skeleton) }
  remembered.set(reading, words)
  return words
}

/** Endings of cases: what follows a name that is otherwise the same. */
const ENDING = 4

/** Whether a word of a name stands in another text, in whatever script and case. */
export function isThere(word: string, reading: Reading): boolean {
  const words = wordsOf(reading)
  const name = folded(word)
  if (words.folded.has(name)) return true
  const script = reading.language?.tag ?? ''
  const latin = !['ar', 'ru', 'hi', 'ja', 'zh', 'ko'].includes(script)
  if (latin) {
    const stem = ['pl', 'tr', 'de', 'nl', 'en', 'it', 'id'].includes(script)
      ? name.replace(/(?:a|o|e)$/, '')
      : name
    for (const other of words.folded) {
      // Aldenhoffs, Nowaka, Ankara’da: the name and an ending.
      if (
        other.length > stem.length &&
        other.length <= name.length + ENDING &&
        other.startsWith(script === 'pl' ? stem : name) &&
        name.length > 2
      )
        return true
      if (other.length >= 3 && name.startsWith(other) && name.slice(other.length) === 's') return true
    }
    return [...name.split(/(?=-)/)].length > 1 && name.split('-').every((part) => words.folded.has(part))
  }
  return alikeThere(name, reading) >= nearEnough(skeleton(name))
}

const nearEnough = (bare: string): number => (bare.length <= 3 ? 0.66 : bare.length <= 6 ? 0.84 : 0.75)

/** How like the likest word of another script is. */
export function alikeThere(name: string, reading: Reading): number {
  const bare = skeleton(name)
  const hard = skeleton(name.replace(/ch/g, 'k'))
  return wordsOf(reading).skeletons.reduce(
    (best, other) => Math.max(best, alikeness(bare, other), alikeness(hard, other)),
    0,
  )
}
