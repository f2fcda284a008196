import { randomInt } from 'node:crypto'

/** Without vowels and look-alikes, so that no id spells a word or is misread aloud. */
const LETTERS = '23456789bcdfghjkmnpqrstvwxz'

/** Sixteen letters, 76 bits: unguessable enough, and short in an address. */
export function newId(): string {
  return Array.from({ length: 16 }, () => LETTERS[randomInt(LETTERS.length)]).join('')
}
