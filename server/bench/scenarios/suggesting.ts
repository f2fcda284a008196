import {
  FieldView,
  insertText,
  newGroup,
  openCopy,
  SuggestionView,
  seedCopy,
  suggestDelete,
  suggestInsert,
} from '@copydesk/shared/copy'
import type * as Y from 'yjs'
import type { Scenario } from './scenario.ts'

const BLOCKS = 125
const WORDS = 40
const OPEN = 2000
const KEYS = 3000
/** Until the machine has compiled it. */
const WARM = 500

/** What a key costs a page before anything is drawn: the document, its blocks, and what is suggested in the block. */
export const suggesting: Scenario = {
  name: 'suggesting',
  title: 'Typing suggestions',
  about:
    'One person types into the middle of a story of 5,000 words in which 2,000 suggestions are open: plainly, and as a ' +
    'suggestion. The document and what the page reads of it, in one process and without a browser.',
  figures: [
    { key: 'without', title: 'plain, nothing suggested', unit: 'ms', better: 'less' },
    { key: 'plain', title: 'plain', unit: 'ms', better: 'less' },
    { key: 'suggested', title: 'suggested', unit: 'ms', better: 'less' },
    {
      key: 'times',
      title: 'suggested against plain',
      unit: '×',
      better: 'less',
      goal: { than: 'itself', times: 1.25 },
    },
  ],
  fits: (server) => server.name === 'copydesk',
  async measure() {
    const without = perKey(longStory(0), type)
    const plain = perKey(longStory(OPEN), type)
    const doc = longStory(OPEN)
    const who = { person: 'ana', at: 0, group: newGroup(doc) }
    const suggested = perKey(doc, (doc, at) => suggestInsert(doc, 'body', at, 'x', who))
    return { without, plain, suggested, times: suggested / plain }
  },
}

const type = (doc: Y.Doc, at: number) => insertText(doc, 'body', at, 'x')

function longStory(open: number): Y.Doc {
  const doc = openCopy()
  const text = Array.from({ length: WORDS }, (_, n) => `word${n}`).join(' ')
  seedCopy(doc, {
    headline: 'Lock',
    standfirst: '',
    body: Array.from({ length: BLOCKS }, (_, n) => ({ id: `b${n}`, kind: 'paragraph', text })),
  })
  const body = doc.getText('body')
  doc.transact(() => {
    for (let n = 0; n < open; n++) {
      const who = { person: n % 2 ? 'ben' : 'cyr', at: n, group: newGroup(doc) }
      const at = 2 + Math.floor(((n + 0.5) / open) * (body.length - 10))
      if (n % 2) suggestDelete(doc, 'body', at, at + 3, who)
      else suggestInsert(doc, 'body', at, 'new', who)
    }
  })
  return doc
}

/** The median of what one key costs, in milliseconds. */
function perKey(doc: Y.Doc, write: (doc: Y.Doc, at: number) => void): number {
  const view = FieldView.open(doc, 'body')
  const suggestions = SuggestionView.of(doc)
  view.subscribe(({ changed }) => {
    for (const segment of view.shown) if (changed.has(segment.key)) suggestions.inBlock(view, segment)
  })
  const middle = view.shown[Math.floor(view.shown.length / 2)]
  if (!middle) throw new Error('There is no story.')
  const costs: number[] = []
  for (let key = 0; key < WARM + KEYS; key++) {
    const at = view.startOf(middle) + 20 + (key % 60)
    const began = performance.now()
    doc.transact(() => write(doc, at), 'typing')
    if (key >= WARM) costs.push(performance.now() - began)
  }
  view.destroy()
  return costs.sort((a, b) => a - b)[Math.floor(costs.length / 2)] ?? Number.NaN
}
