import {
  blocksForReaders,
  closeInsertion,
  groupsOf,
  newGroup,
  type Suggesting,
  suggestDelete,
  suggestInsert,
} from '../index.ts'
import type { Writer } from './writer.ts'

/** The hand of somebody whose edits are suggestions; each act is one go, unless it goes on with the one before. */
export class Suggester {
  readonly writer: Writer
  readonly person: string
  #group = ''
  #at = 0

  constructor(writer: Writer, person: string) {
    this.writer = writer
    this.person = person
  }

  /** Whoever pauses begins something new. */
  pauses(): void {
    closeInsertion(this.writer.doc)
    this.#group = ''
  }

  get who(): Suggesting {
    if (this.#group === '') this.#group = newGroup(this.writer.doc)
    return { person: this.person, at: ++this.#at, group: this.#group }
  }

  /** Letter by letter, as people do; gives the name of what they did in this go. */
  types(behind: string, words: string): string {
    const at = this.writer.at(behind) + behind.length
    for (const [n, letter] of [...words].entries())
      this.writer.act('body', (doc) => suggestInsert(doc, 'body', at + n, letter, this.who))
    return this.#group
  }

  strikes(words: string): string {
    const at = this.writer.at(words)
    this.writer.act('body', (doc) => suggestDelete(doc, 'body', at, at + words.length, this.who))
    return this.#group
  }
}

/** What readers would get of the body, block by block. */
export const readersGet = ({ doc }: Writer): string => blocksForReaders(doc, 'body').map(lineOf).join(' | ')

const lineOf = ({ runs }: { runs: readonly { text: string }[] }) => runs.map(({ text }) => text).join('')

/** What is suggested, as a list shows it: `ana: +words -words ¶`. */
export const listed = ({ doc }: Writer): string[] =>
  groupsOf(doc).map(({ by, acts }) => {
    const said = acts.map(({ does, words, part }) => {
      if (does === 'insert') return `+${words}`
      if (does === 'delete') return `-${words}`
      if (does === 'set-mark' && part.does === 'set-mark') return `${words} ${part.mark} ${part.value}`
      return part.does === 'set-kind' ? `${part.block} ${part.kind}` : does
    })
    return `${by}: ${said.join(' ')}`
  })
