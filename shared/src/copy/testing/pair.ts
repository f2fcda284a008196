import * as Y from 'yjs'
import { openCopy } from '../roots.ts'
import { type SeedBlock, seedCopy } from '../seeding/seed-copy.ts'
import { exchange, printed, Writer } from './writer.ts'

const AUTHOR = 9

/** The story as its author filed it: three paragraphs of 41 characters together. */
const VOTE: SeedBlock[] = [
  { id: 'p0', kind: 'paragraph', text: 'First para.' },
  { id: 'p1', kind: 'paragraph', text: 'The vote is due soon' },
  { id: 'p2', kind: 'paragraph', text: 'Last para.' },
]

const firstCopy = (body: SeedBlock[] = VOTE): Uint8Array => {
  const doc = openCopy()
  doc.clientID = AUTHOR
  seedCopy(doc, { headline: '', standfirst: '', body })
  return Y.encodeStateAsUpdate(doc)
}

/** Two people with the same copy; which of them Yjs puts first is up to the numbers. */
export function pair(clients: readonly [number, number], body?: SeedBlock[]): [ana: Writer, ben: Writer] {
  const first = firstCopy(body)
  return [new Writer(clients[0], first), new Writer(clients[1], first)]
}

export const BOTH_ORDERS = [
  [10, 20],
  [20, 10],
] as const

/** What both see after each acted without the other, in either order of their numbers. */
export function meanwhile(
  body: SeedBlock[] | undefined,
  ana: (writer: Writer) => void,
  ben: (writer: Writer) => void,
): [lower: string, higher: string] {
  const seen = BOTH_ORDERS.map((clients) => {
    const [a, b] = pair(clients, body)
    ana(a)
    ben(b)
    exchange(a, b)
    const [one, other] = [printed(a), printed(b)]
    if (one !== other) throw new Error(`They see different copy: ${one} and ${other}`)
    return one
  })
  return seen as [string, string]
}

/** Which characters of the body are still the ones that their author made. */
export function charactersOfAuthor({ view }: Writer): number {
  let count = 0
  for (let item = view.text._start; item !== null; item = item.right) {
    if (!item.deleted && item.content instanceof Y.ContentString && item.id.client === AUTHOR)
      count += item.length
  }
  return count
}
