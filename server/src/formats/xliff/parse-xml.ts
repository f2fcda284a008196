import { Refusal } from '@copydesk/shared/refusal'
import { SaxesParser } from 'saxes'

export interface Element {
  /** The namespace that it is of. */
  space: string
  name: string
  attributes: ReadonlyMap<string, string>
  children: (Element | string)[]
}

/** A paragraph has a few codes within each other; what nests deeper is made to overflow something. */
const DEEPEST = 100

/**
 * An XML document as its elements. It is read strictly, and a document type is refused: no entity is ever declared, so
 * none expands, and nothing outside of the file is looked at.
 */
export function parseXml(text: string): Element {
  const parser = new SaxesParser({ xmlns: true })
  const open: Element[] = []
  let root: Element | null = null
  const write = (words: string) => {
    const into = open.at(-1)
    if (!into) return
    const last = into.children.at(-1)
    if (typeof last === 'string') into.children[into.children.length - 1] = last + words
    else into.children.push(words)
  }
  parser.on('error', (error) => {
    throw notXml(error.message)
  })
  parser.on('doctype', () => {
    throw new Refusal(
      'unreadable',
      'The file declares a document type, which XLIFF has no need of and which is not read. Export it again without one.',
    )
  })
  parser.on('opentag', ({ uri, local, attributes }) => {
    if (open.length >= DEEPEST) throw new Refusal('unreadable', 'The file is nested too deep to be XLIFF.')
    const named = Object.values(attributes).map(({ name, value }) => [name, value] as const)
    const element: Element = { space: uri, name: local, attributes: new Map(named), children: [] }
    open.at(-1)?.children.push(element)
    root ??= element
    open.push(element)
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.on('text', write)
  parser.on('cdata', write)
  parser.write(text).close()
  if (root === null) throw notXml('no element')
  return root
}

const notXml = (why: string) =>
  new Refusal(
    'unreadable',
    `The file is not whole XML (${why.slice(0, 120)}). Export it again from the tool that it comes from.`,
  )

export const elementsIn = ({ children }: Element): Element[] =>
  children.filter((child): child is Element => typeof child !== 'string')

export function textIn({ children }: Element): string {
  return children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('')
}
