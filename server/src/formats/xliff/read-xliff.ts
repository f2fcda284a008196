import { Refusal } from '@copydesk/shared/refusal'
import { decodeXml } from './decode-xml.ts'
import { type Element, elementsIn, parseXml } from './parse-xml.ts'
import { dataOf, InlineReader } from './read-inline.ts'
import { type ReadUnit, STATES, type State, type Xliff } from './xliff.ts'

/** A story of a thousand paragraphs, with what tools add to it. */
export const LARGEST_XLIFF = 8 * 1024 * 1024
/** No story has more blocks. */
const MOST_UNITS = 10_000
/** Tools part a paragraph into its sentences. */
const MOST_SEGMENTS = 5000

/** Reads a file of one localization. Whatever it does not take is a refusal that says what to do; nothing is guessed. */
export function readXliff(bytes: Uint8Array): Xliff<ReadUnit> {
  const root = parseXml(decodeXml(bytes, LARGEST_XLIFF))
  if (root.name !== 'xliff') throw unreadable('The file is XML, and no XLIFF.')
  if (!/^urn:oasis:names:tc:xliff:document:2\.\d$/.test(root.space))
    throw unreadable('The file is an older XLIFF. Save it as XLIFF 2.0 or 2.1, with the paragraphs’ own ids.')
  const [from, to] = [root.attributes.get('srcLang'), root.attributes.get('trgLang')]
  if (!from || !to) throw unreadable('The file does not say from which language into which it translates.')
  const own = (parent: Element, ...names: string[]) =>
    elementsIn(parent).filter(({ space, name }) => space === root.space && names.includes(name))
  const [file, another] = own(root, 'file')
  if (!file) throw unreadable('The file holds no document.')
  if (another) throw unreadable('The file holds several documents. Give the one of this localization alone.')
  const units = unitsIn(file, own).map((unit) => readUnit(unit, own))
  if (units.length > MOST_UNITS) throw unreadable(`The file has more than ${MOST_UNITS} paragraphs.`)
  const seen = new Set<string>()
  for (const { id } of units) {
    if (seen.has(id))
      throw unreadable(`Two units of the file have the id ${id}. Each paragraph must be there once.`)
    seen.add(id)
  }
  return { from, to, made: readMade(file.attributes.get('original') ?? ''), units }
}

const unreadable = (sentence: string) => new Refusal('unreadable', sentence)

type Own = (parent: Element, ...names: string[]) => Element[]

const unitsIn = (parent: Element, own: Own): Element[] =>
  own(parent, 'unit', 'group').flatMap((one) => (one.name === 'unit' ? [one] : unitsIn(one, own)))

function readMade(original: string): Xliff['made'] {
  const [, edition, position] = /^copydesk:edition\/([A-Za-z0-9_-]{1,64})@(\d{1,15})$/.exec(original) ?? []
  return edition === undefined ? null : { edition, position: Number(position) }
}

function readUnit(unit: Element, own: Own): ReadUnit {
  const data = dataOf(own(unit, 'originalData')[0])
  const parts = own(unit, 'segment', 'ignorable')
  if (parts.length > MOST_SEGMENTS)
    throw unreadable(`A paragraph of the file is in more than ${MOST_SEGMENTS} segments.`)
  const source = new InlineReader({ data, source: new Map() })
  for (const part of parts) for (const words of own(part, 'source')) source.read(words)
  source.end()

  const targets = parts.map((part, at) => {
    const words = own(part, 'target')[0]
    const place = Number(words?.attributes.get('order') ?? at + 1)
    return { part, words: words ?? (part.name === 'ignorable' ? own(part, 'source')[0] : undefined), place }
  })
  const target = new InlineReader({ data, source: source.meanings })
  for (const { words } of targets.toSorted((one, other) => one.place - other.place))
    if (words) target.read(words)
  target.end()

  const segments = targets.filter(({ part }) => part.name === 'segment')
  const isThere = segments.some(({ words }) => words !== undefined)
  // The least of them, and nothing where one is no state.
  const state = segments.reduce(
    (least, { part }) =>
      Math.min(least, STATES.indexOf((part.attributes.get('state') ?? 'initial') as State)),
    Number.POSITIVE_INFINITY,
  )
  return {
    id: unit.attributes.get('id') ?? '',
    source: source.runs,
    target: isThere ? target.runs : null,
    state: STATES[state] ?? 'initial',
    subState: subStateOf(segments.map(({ part }) => part)),
    remarks: isThere ? [...target.remarks] : [],
  }
}

/** What all segments say in a word of ours. */
function subStateOf([first, ...others]: readonly Element[]): string | null {
  const said = first?.attributes.get('subState') ?? null
  const isOurs = said?.startsWith(OURS) && others.every((one) => one.attributes.get('subState') === said)
  return said !== null && isOurs ? said.slice(OURS.length) : null
}
const OURS = 'copydesk:'
