import { isSafeLink, type Marks, type Run } from '@copydesk/shared/copy'
import { Refusal } from '@copydesk/shared/refusal'
import { type Element, textIn } from './parse-xml.ts'

/** What a code makes of the words in it; null where it is nothing that readers of a story see. */
type Meaning = Marks | null

/** A code that has begun and not ended. */
interface Open {
  id: string
  meaning: Meaning
  /** What it and those that began before it make of words. */
  marks: Marks
}

/** A paragraph has a few codes within each other, and some dozens in all: more is made to keep the server busy. */
const MOST_OPEN = 100
const MOST_CODES = 2000

/** What is known of a unit's codes before its words are read. */
export interface Codes {
  /** By its id in `originalData`; undefined where that says nothing. */
  data: ReadonlyMap<string, Meaning | undefined>
  /** By its id in the source: tools may hand back no more than that. */
  source: ReadonlyMap<string, Meaning>
}

/** Reads the words of one language of a unit, part by part: a code may begin in one part and end in another. */
export class InlineReader {
  readonly runs: Run[] = []
  readonly remarks = new Set<string>()
  /** What each code that began meant. */
  readonly meanings = new Map<string, Meaning>()
  readonly #codes: Codes
  readonly #open: Open[] = []
  #begun = 0

  constructor(codes: Codes) {
    this.#codes = codes
  }

  read({ children }: Element): void {
    for (const child of children) {
      if (typeof child === 'string') this.#write(child)
      else this.#element(child)
    }
  }

  /** After the last part. */
  end(): void {
    if (this.#open.some(({ meaning }) => meaning !== null))
      this.remarks.add('A code in it begins and never ends: it was taken to reach to the end.')
  }

  #element(element: Element): void {
    const id = element.attributes.get('id') ?? ''
    switch (element.name) {
      case 'pc': {
        const begun = this.#begin(element, id)
        this.read(element)
        this.#close(this.#open.lastIndexOf(begun))
        return
      }
      case 'sc':
        this.#begin(element, id)
        return
      case 'ec': {
        const of = element.attributes.get('startRef') ?? id
        const at = this.#open.findLastIndex((one) => one.id === of)
        if (at >= 0) this.#close(at)
        else this.remarks.add('A code in it ends that never began: it was left out.')
        return
      }
      case 'cp':
        this.#write(characterOf(element.attributes.get('hex') ?? ''))
        return
      case 'mrk':
        this.read(element)
        return
      case 'sm':
      case 'em':
        return
      case 'ph':
        this.remarks.add('It holds a placeholder, which no story has: it was left out.')
        return
      default:
        this.remarks.add('It holds something that is no words and no code: it was left out.')
    }
  }

  #begin(element: Element, id: string): Open {
    this.#begun++
    if (this.#open.length >= MOST_OPEN || this.#begun > MOST_CODES)
      throw new Refusal(
        'unreadable',
        'A paragraph of the file has more codes in it than any story has. Take them out in the tool that it comes from, and export it again.',
      )
    const meaning = this.#meaningOf(element, id)
    this.meanings.set(id, meaning)
    const begun = { id, meaning, marks: { ...this.#open.at(-1)?.marks, ...meaning } }
    this.#open.push(begun)
    return begun
  }

  /** @param at -1 where it was closed from within. */
  #close(at: number): void {
    if (at < 0) return
    this.#open.splice(at, 1)
    for (const [behind, one] of this.#open.entries())
      if (behind >= at) one.marks = { ...this.#open[behind - 1]?.marks, ...one.meaning }
  }

  #meaningOf({ attributes }: Element, id: string): Meaning {
    const said =
      this.#codes.data.get(attributes.get('dataRefStart') ?? attributes.get('dataRef') ?? '') ??
      MEANINGS[attributes.get('subType') ?? ''] ??
      this.#codes.source.get(attributes.get('copyOf') ?? id) ??
      null
    if (said === null) {
      this.remarks.add('A code in it is neither bold nor italic nor a link: its words stay, without it.')
      return null
    }
    if (said.link !== undefined && !isSafeLink(said.link)) {
      this.remarks.add('A link in it leads to no web or mail address: its words stay, without it.')
      return null
    }
    return said
  }

  #write(text: string): void {
    if (text === '') return
    const marks = this.#open.at(-1)?.marks ?? {}
    const last = this.runs.at(-1)
    if (last && sameMarks(last.marks, marks)) last.text += text
    else this.runs.push({ text, marks })
  }
}

const sameMarks = (one: Marks, other: Marks): boolean =>
  one.bold === other.bold && one.italic === other.italic && one.link === other.link

const MEANINGS: Record<string, Marks> = { 'xlf:b': { bold: true }, 'xlf:i': { italic: true } }

const ADDRESS = /^<a [^>]*?href="([^"]*)"(.*)$/s
const SIGNS: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"' }

function meaningOfData(data: string): Marks | undefined {
  if (/^<(?:strong|b)>$/.test(data)) return { bold: true }
  if (/^<(?:em|i)>$/.test(data)) return { italic: true }
  const [, address, rest = ''] = ADDRESS.exec(data) ?? []
  if (address === undefined || rest === '' || rest.indexOf('>') !== rest.length - 1) return undefined
  return { link: address.replace(/&(lt|gt|amp|quot);/g, (_, name: string) => SIGNS[name] ?? '') }
}

/** A code point that XML cannot hold; nothing for what is none. */
function characterOf(hex: string): string {
  const code = /^[0-9a-f]{2,8}$/i.test(hex) ? Number.parseInt(hex, 16) : -1
  return code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code).toWellFormed() : ''
}

/** What the words of the codes mean, by id. */
export function dataOf(originalData: Element | undefined): Codes['data'] {
  const meanings = (originalData?.children ?? []).flatMap((child) => {
    if (typeof child === 'string' || child.name !== 'data') return []
    return [[child.attributes.get('id') ?? '', meaningOfData(textIn(child))] as const]
  })
  return new Map(meanings)
}
