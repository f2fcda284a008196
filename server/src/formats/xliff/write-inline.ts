import type { Marks, Run } from '@copydesk/shared/copy'
import { attributeOf, FORBIDDEN, textOf } from '../xml-text.ts'

/** Outermost first. */
const KINDS = ['link', 'bold', 'italic'] as const
type Kind = (typeof KINDS)[number]

/** One code of a unit; its twin in the other language has the same id. */
interface Code {
  id: number
  kind: Kind
  /** Of a link, its address. */
  value: string
}

/** Writes the words of one unit, in both languages, and what the marks in them are. */
export class InlineWriter {
  readonly #codes: Code[] = []

  source(runs: readonly Run[]): string {
    return this.#words(runs, [])
  }

  /** After the source: what is marked there alike is the same code. */
  target(runs: readonly Run[]): string {
    return this.#words(runs, [...this.#codes])
  }

  /** Where the codes' own words stand, as HTML has them. */
  data(): string {
    if (this.#codes.length === 0) return ''
    const lines = this.#codes.flatMap(({ id, kind, value }) => {
      const { begin, end } = htmlOf(kind, value)
      return [dataOf(`d${id}`, begin), dataOf(`e${id}`, end)]
    })
    return `<originalData>\n${lines.join('\n')}\n</originalData>\n`
  }

  #words(runs: readonly Run[], twins: Code[]): string {
    const open: Code[] = []
    let xml = ''
    const close = (kept: number) => {
      for (; open.length > kept; open.pop()) xml += '</pc>'
    }
    for (const [at, { text, marks }] of runs.entries()) {
      const wanted = KINDS.filter((kind) => marks[kind] !== undefined)
      const kept = open.findIndex(({ kind, value }) => !carries(marks, kind, value))
      close(kept < 0 ? open.length : kept)
      // What goes on longest stands outermost, so that it need not be broken.
      const fresh = wanted
        .filter((kind) => !open.some((code) => code.kind === kind))
        .map((kind) => ({ kind, value: addressIn(marks, kind) }))
        .map((one) => ({ ...one, until: untilOf(runs, at, one.kind, one.value) }))
        .sort((one, other) => other.until - one.until)
      for (const { kind, value } of fresh) {
        const code = this.#codeFor(kind, value, twins)
        open.push(code)
        xml += beginOf(code)
      }
      xml += wordsOf(text)
    }
    close(0)
    return xml
  }

  #codeFor(kind: Kind, value: string, twins: Code[]): Code {
    const twin = twins.findIndex((code) => code.kind === kind && code.value === value)
    if (twin >= 0) return twins.splice(twin, 1)[0] as Code
    const code = { id: this.#codes.length + 1, kind, value }
    this.#codes.push(code)
    return code
  }
}

const addressIn = (marks: Marks, kind: Kind): string => (kind === 'link' ? (marks.link ?? '') : '')

const carries = (marks: Marks, kind: Kind, value: string): boolean =>
  marks[kind] !== undefined && addressIn(marks, kind) === value

function untilOf(runs: readonly Run[], from: number, kind: Kind, value: string): number {
  const end = runs.findIndex((run, at) => at > from && !carries(run.marks, kind, value))
  return end < 0 ? runs.length : end
}

const TYPES: Record<Kind, string> = {
  bold: 'type="fmt" subType="xlf:b"',
  italic: 'type="fmt" subType="xlf:i"',
  link: 'type="link" subType="copydesk:link"',
}

const beginOf = ({ id, kind }: Code): string =>
  `<pc id="${id}" ${TYPES[kind]} dataRefStart="d${id}" dataRefEnd="e${id}">`

function htmlOf(kind: Kind, address: string): { begin: string; end: string } {
  switch (kind) {
    case 'bold':
      return { begin: '<strong>', end: '</strong>' }
    case 'italic':
      return { begin: '<em>', end: '</em>' }
    case 'link':
      return { begin: `<a href="${attributeOf(address)}">`, end: '</a>' }
    default:
      return kind satisfies never
  }
}

const dataOf = (id: string, html: string): string => `<data id="${id}">${textOf(html)}</data>`

function wordsOf(text: string): string {
  const [begin = '', ...rest] = text.toWellFormed().split(FORBIDDEN)
  const signs = [...text.matchAll(FORBIDDEN)]
  return rest.reduce((xml, piece, at) => xml + codePoint(signs[at]?.[0] ?? '') + textOf(piece), textOf(begin))
}

const codePoint = (sign: string): string =>
  `<cp hex="${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}"/>`
