import { SuggestionView } from '@copydesk/shared/copy'
import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import { type FieldPage, nothingIs } from '../binding/field-page.ts'
import { FROM_TEXT } from '../binding/from-text.ts'
import { COMPOSED_MS } from '../composition/hold-while-composing.ts'
import { blockLooks, type SuggesterOf } from './block-looks.ts'
import { copiedWords, pastedWords } from './copied-words.ts'
import './suggested.css'

interface Suggested {
  drawn: DecorationSet
  /** The group that somebody looks at. */
  pointed: string | null
}

const SUGGESTED = new PluginKey<Suggested>('suggested')

/** Keys of the blocks to draw again; null for all of them. */
type Stale = ReadonlySet<string> | null

interface Asked {
  stale?: Stale
  pointed?: string | null
}

/** Draws one group so that it is found among the others. */
export function pointAtGroup(view: EditorView, group: string | null): void {
  if (!view.isDestroyed && SUGGESTED.getState(view.state))
    view.dispatch(view.state.tr.setMeta(SUGGESTED, { pointed: group }).setMeta('addToHistory', false))
}

/** The groups that a selection touches. */
export function groupsSelected(state: EditorState): Set<string> {
  const { from, to } = state.selection
  const drawn = SUGGESTED.getState(state)?.drawn.find(from, to) ?? []
  return new Set(drawn.flatMap(({ spec }) => spec.groups as string[]))
}

const isInline = (spec: { isEdge?: boolean }): boolean => !spec.isEdge
const isOf = (spec: { groups?: string[] }, group: string): boolean => spec.groups?.includes(group) === true

/**
 * Draws what is suggested in a field, and keeps it from being copied as copy. Only the blocks about which something
 * changed are drawn again.
 */
export function drawSuggestions(
  page: FieldPage,
  suggesterOf: SuggesterOf,
  suggests: () => boolean = () => false,
): Plugin {
  const view = SuggestionView.of(page.doc)
  const drawBlock = (doc: Node, index: number, at: number): Decoration[] => {
    const segment = page.view.shown[index]
    if (!segment) return []
    const next = page.view.shown[index + 1]
    return blockLooks(
      keyOf(doc.child(index)),
      at,
      doc.child(index),
      view.inBlock(page.view, segment),
      next ? view.inBlock(page.view, next).marker : [],
      suggesterOf,
    )
  }
  const redraw = (known: DecorationSet, doc: Node, stale: Stale): DecorationSet => {
    const old: Decoration[] = []
    const fresh: Decoration[] = []
    let isBefore = false
    // From the last to the first: a block shows at its end what becomes of the break before the next one.
    for (let index = doc.childCount - 1, end = doc.content.size; index >= 0; index--) {
      const node = doc.child(index)
      const at = end - node.nodeSize
      const key = keyOf(node)
      const isStale = stale === null || stale.has(key)
      if (isStale || isBefore) {
        old.push(...known.find(at, end, (spec) => spec.block === key))
        fresh.push(...drawBlock(doc, index, at))
      }
      isBefore = isStale
      end = at
    }
    return stale === null ? DecorationSet.create(doc, fresh) : known.remove(old).add(doc, fresh)
  }
  return new Plugin<Suggested>({
    key: SUGGESTED,
    state: {
      init: (_config, { doc }) => ({ drawn: redraw(DecorationSet.empty, doc, null), pointed: null }),
      apply: (transaction, { drawn, pointed }, _before, { doc }) => {
        const asked: Asked = transaction.getMeta(SUGGESTED) ?? {}
        const mapped = transaction.docChanged ? drawn.map(transaction.mapping, doc) : drawn
        // What the binding has just drawn has nothing over it yet.
        const stale = transaction.getMeta(FROM_TEXT) ? blocksIn(doc, transaction) : asked.stale
        return {
          drawn: stale === undefined ? mapped : redraw(mapped, doc, stale),
          pointed: asked.pointed === undefined ? pointed : asked.pointed,
        }
      },
    },
    props: {
      transformCopied: (slice, editor) => copiedWords(slice, editor, page, suggests()),
      transformPasted: (slice, editor) => pastedWords(slice, editor, page, suggests()),
      decorations: (state) => {
        const { drawn, pointed } = SUGGESTED.getState(state) as Suggested
        const { selection, doc } = state
        const over: Decoration[] = []
        const here = drawn.find(selection.head, selection.head, isInline)[0]
        if (here) over.push(Decoration.inline(here.from, here.to, { 'data-here': '' }))
        if (pointed !== null)
          for (const { from, to } of drawn.find(
            undefined,
            undefined,
            (spec) => isOf(spec, pointed) && isInline(spec),
          ))
            over.push(Decoration.inline(from, to, { 'data-pointed-group': '' }))
        return over.length === 0 ? drawn : drawn.add(doc, over)
      },
    },
    view: (editor) => follow(editor, page, view),
  })
}

/** Tells the page which blocks to draw again, when all of a change is written and drawn. */
function follow(editor: EditorView, page: FieldPage, view: SuggestionView) {
  let stale: Set<string> | null = new Set()
  const note = (keys: Iterable<string>) => {
    for (const key of keys) stale?.add(key)
  }
  const draw = () => {
    if (editor.isDestroyed || stale?.size === 0) return
    // An input method loses its place when anything is drawn around its word.
    if (editor.composing) return
    const transaction = editor.state.tr.setMeta(SUGGESTED, { stale }).setMeta('addToHistory', false)
    stale = new Set()
    editor.dispatch(transaction)
  }
  const stops = [
    page.view.subscribe(({ changed, structure }) => {
      if (structure) stale = null
      else note(changed)
    }),
    view.subscribe(({ blocks }) => note(blocks[page.field])),
  ]
  const settle = () => setTimeout(draw, COMPOSED_MS)
  page.isOnlySuggested = (block, offset) => {
    const segment = page.view.shown[block]
    return (
      segment !== undefined &&
      view
        .inBlock(page.view, segment)
        .pieces.some(
          ({ from, to, parts }) =>
            from <= offset && offset < to && parts.some(({ does }) => does === 'insert'),
        )
    )
  }
  page.doc.on('afterAllTransactions', draw)
  editor.dom.addEventListener('compositionend', settle)
  return {
    destroy: () => {
      page.isOnlySuggested = nothingIs
      for (const stop of stops) stop()
      page.doc.off('afterAllTransactions', draw)
      editor.dom.removeEventListener('compositionend', settle)
    },
  }
}

function blocksIn(doc: Node, { mapping, docChanged }: Transaction): Set<string> | undefined {
  if (!docChanged) return
  const keys = new Set<string>()
  mapping.maps.forEach((map, at) => {
    const onward = mapping.slice(at + 1)
    map.forEach((_from, _to, from, to) => {
      const [begin, end] = [onward.map(from, -1), Math.min(onward.map(to, 1), doc.content.size)]
      doc.nodesBetween(Math.max(0, begin - 1), Math.min(end + 1, doc.content.size), (node) => {
        if (node.isTextblock) keys.add(keyOf(node))
        return false
      })
    })
  })
  return keys
}

const keyOf = (block: Node): string => (block.attrs.id as string | null) ?? ''
