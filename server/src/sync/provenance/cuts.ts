import type { Passage } from './passage.ts'

/** Long enough to cut here, read on, and paste there; after it, equal words are words that somebody typed again. */
const MINUTES = 30
/** Of one person: what is looked through when they paste. */
const MOST_CHARACTERS = 20_000
const MOST_CUTS = 200
/** Joining copies: not at every key of a long deletion. */
const LONGEST_JOINED = 1_000

interface Cut {
  passage: Passage
  minute: number
}

/** What each person took out just before, the latest last. */
export class Cuts {
  readonly #byPerson = new Map<string, Cut[]>()
  /** What each took out last, by itself. */
  readonly #latest = new Map<string, { passages: readonly Passage[]; minute: number }>()

  add(person: string, passages: readonly Passage[], minute: number) {
    const own = this.#byPerson.get(person) ?? []
    this.#byPerson.set(person, own)
    this.#latest.set(person, { passages, minute })
    for (const passage of passages) {
      const last = own.at(-1)
      const whole = last && passages.length === 1 ? joined(last.passage, passage) : null
      if (whole) own.pop()
      own.push({ passage: whole ?? passage, minute })
    }
    let characters = 0
    let first = own.length
    while (first > 0 && own.length - first < MOST_CUTS && characters <= MOST_CHARACTERS)
      characters += own[--first]?.passage.text.length ?? 0
    own.splice(0, first)
  }

  /** The cut that is all of these words, which are put in again: it is not found a second time. */
  take(person: string, words: string, minute: number): Passage | null {
    const isIt = (passage: Passage) => passage.text.trim() === words
    const latest = this.#latest.get(person)
    const last = latest && isRecent(latest.minute, minute) ? latest.passages.find(isIt) : null
    const found = this.recent(person, minute).find(isIt) ?? last ?? null
    this.#latest.delete(person)
    const own = this.#byPerson.get(person) ?? []
    if (found)
      this.#byPerson.set(
        person,
        own.filter(({ passage }) => passage !== found),
      )
    return found
  }

  /** The latest first. */
  recent(person: string, minute: number): Passage[] {
    const own = this.#byPerson.get(person) ?? []
    return own
      .filter((cut) => isRecent(cut.minute, minute))
      .map(({ passage }) => passage)
      .reverse()
  }
}

const isRecent = (cut: number, minute: number): boolean => Math.abs(minute - cut) <= MINUTES

/** Who deletes letter by letter cuts one passage. */
function joined(last: Passage, next: Passage): Passage | null {
  if (last.text.length + next.text.length > LONGEST_JOINED) return null
  if (next.isFollowedBy(last)) return next.followedBy(last)
  return last.isFollowedBy(next) ? last.followedBy(next) : null
}
