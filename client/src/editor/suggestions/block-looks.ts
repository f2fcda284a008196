import type { BlockSuggestions, Suggestion } from '@copydesk/shared/copy'
import type { Node } from '@tiptap/pm/model'
import { Decoration } from '@tiptap/pm/view'
import { lookOf } from '../schema/kind-looks.ts'

/** How whoever suggested is shown. */
export interface Suggester {
  name: string
  /** Index of the person's colour. */
  color: number
}
export type SuggesterOf = (person: string) => Suggester

/** What an accepted insertion keeps is copy already: nothing is drawn of it. */
type Drawn = Exclude<Suggestion, { does: 'keep' }>
const isDrawn = (part: Suggestion): part is Drawn => part.does !== 'keep'

const DONE = { insert: 'added', delete: 'struck', 'set-kind': 'kind', 'set-mark': 'form' } as const

/** What is drawn of a block's suggestions: over its words, at its edge, and at its end what becomes of the break there. */
export function blockLooks(
  key: string,
  at: number,
  block: Node,
  { pieces, kinds }: BlockSuggestions,
  nextMarker: readonly Suggestion[],
  suggesterOf: SuggesterOf,
): Decoration[] {
  const spec = { block: key, inclusiveEnd: false }
  const drawn = pieces.flatMap(({ from, to, parts: all }) => {
    const parts = all.filter(isDrawn)
    const last = parts.at(-1)
    if (!last) return []
    return Decoration.inline(at + 1 + from, at + 1 + to, inlineLook(parts, last, suggesterOf), {
      ...spec,
      // What its maker types on at its end belongs to it, until the shared text says where it ends.
      inclusiveEnd: last.does === 'insert' && last.open !== null,
      groups: parts.map((part) => part.group),
    })
  })
  const [kind] = kinds.toReversed()
  const breaks = nextMarker.filter(isDrawn)
  const edge: Record<string, string> = {}
  if (kind) {
    edge['data-suggested-kind'] = `${lookOf(kind.kind).label}? ${suggesterOf(kind.by).name}`
    edge.style = colorOf(kind, suggesterOf)
  }
  const last = breaks.at(-1)
  if (last) {
    edge['data-suggested-break'] = breaks.map(({ does }) => DONE[does]).join(' ')
    edge.style = colorOf(last, suggesterOf)
  }
  if (kind || last) {
    const groups = [...kinds, ...breaks].map((part) => part.group)
    drawn.push(Decoration.node(at, at + block.nodeSize, edge, { ...spec, groups, isEdge: true }))
  }
  return drawn
}

function inlineLook(parts: readonly Drawn[], last: Drawn, suggesterOf: SuggesterOf): Record<string, string> {
  const does = new Set(parts.map((part) => part.does))
  const { name } = suggesterOf(last.by)
  const said = parts.map((part) => `${wordsFor(part)}, ${suggesterOf(part.by).name}`).join('; ')
  const look: Record<string, string> = {
    'data-suggested': [...does].map((one) => DONE[one]).join(' '),
    'data-group': last.group,
    'data-name': name,
    title: said,
    style: colorOf(last, suggesterOf),
  }
  if (does.has('delete')) look.nodeName = 'del'
  else if (does.has('insert')) look.nodeName = 'ins'
  const form = parts.findLast((part) => part.does === 'set-mark')
  if (form?.does === 'set-mark') {
    look['data-form'] = wordsFor(form)
    if (form.value === true) look['data-to-be'] = form.mark
  }
  return look
}

const colorOf = (part: Suggestion, suggesterOf: SuggesterOf): string =>
  `--person: var(--person-${suggesterOf(part.by).color})`

/** What a part does to the copy, in a word or two. */
function wordsFor(part: Drawn): string {
  switch (part.does) {
    case 'insert':
      return 'added'
    case 'delete':
      return 'struck'
    case 'set-kind':
      return lookOf(part.kind).label.toLowerCase()
    case 'set-mark':
      if (part.mark !== 'link') return part.value === null ? `not ${part.mark}` : part.mark
      return part.value === null ? 'no link' : `link to ${String(part.value)}`
    default:
      return part satisfies never
  }
}
