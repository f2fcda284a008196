import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, type Transaction } from '@tiptap/pm/state'
import { FROM_TEXT } from './from-text.ts'

/**
 * Gives every block its own id after a local change. A block that was there keeps its id wherever it has gone;
 * a copy, a pasted block and the second half of a split get new ones.
 */
export function nameBlocks(newId: () => string): Plugin {
  return new Plugin({
    appendTransaction(transactions, before, after) {
      if (!transactions.some((one) => one.docChanged) || transactions.some((one) => one.getMeta(FROM_TEXT)))
        return
      if (sameNames(before.doc, after.doc)) return
      return named(transactions, before, after, newId)
    },
  })
}

/** Most keys change no name: then there is nothing to look for. */
function sameNames(before: Node, after: Node): boolean {
  if (before.childCount !== after.childCount) return false
  for (let at = 0; at < after.childCount; at++) {
    if (before.child(at).attrs !== after.child(at).attrs) return false
  }
  return true
}

function named(
  transactions: readonly Transaction[],
  before: EditorState,
  after: EditorState,
  newId: () => string,
): Transaction | null {
  const homes = homesOf(transactions, before.doc)
  const taken = new Set<string>()
  const nameless: number[] = []
  after.doc.forEach((node, offset, at) => {
    const id = node.attrs.id as string | null
    if (id === null && at === 0 && staysImplicit(before.doc, node)) return
    const home = id === null ? undefined : homes.byId.get(id)
    const isHome = home === undefined || (home.place === offset && !isRenamed(home.node, node))
    if (id !== null && isHome && !taken.has(id)) taken.add(id)
    else nameless.push(offset)
  })
  if (nameless.length === 0) return null
  const transaction = after.tr
  for (const offset of nameless) {
    const former = homes.byPlace.get(offset)
    const id = former !== undefined && !isDouble(former) && !taken.has(former) ? former : newId()
    taken.add(id)
    transaction.setNodeAttribute(offset, 'id', id).setNodeAttribute(offset, 'gone', false)
  }
  // A step forgets what the next word is to look like: whoever pressed Enter has not typed it yet.
  return transaction.setStoredMarks(after.storedMarks)
}

/** The implicit first block has no marker to carry a kind or to stand second. */
const staysImplicit = (before: Node, first: Node): boolean =>
  before.firstChild?.attrs.id === null && first.attrs.kind === before.firstChild.attrs.kind

/** The second of two blocks with one id shares its attributes, so a change of them needs an id of its own. */
const isRenamed = (before: Node, after: Node): boolean =>
  isDouble(String(before.attrs.id)) && before.attrs.kind !== after.attrs.kind

const isDouble = (id: string): boolean => id.includes('~')

/** Where each block's beginning has gone. */
function homesOf(transactions: readonly Transaction[], before: Node) {
  const byId = new Map<string, { place: number; node: Node }>()
  const byPlace = new Map<number, string>()
  before.forEach((node, offset) => {
    const id = node.attrs.id as string | null
    if (id === null) return
    const place = transactions.reduce((at, transaction) => transaction.mapping.map(at, 1), offset)
    byId.set(id, { place, node })
    if (!byPlace.has(place)) byPlace.set(place, id)
  })
  return { byId, byPlace }
}
