import type * as Y from 'yjs'
import { FieldView } from '../reading/field-view.ts'
import type { Segment } from '../reading/segment.ts'
import { FIELDS, type Field } from '../schema.ts'
import type { Suggestion } from './suggestion.ts'
import { SuggestionView } from './suggestion-view.ts'

/** One thing that a suggestion would do, at one place. */
export interface SuggestedAct {
  /** `begin`: a block begins here that was not there. `join`: this block goes on where the one before it ends. */
  does: 'insert' | 'delete' | 'begin' | 'join' | 'set-kind' | 'set-mark'
  field: Field
  /** Key of the block, null for the implicit one. */
  block: string | null
  /** Offset among the block's characters. */
  at: number
  /** The characters that it is about; nothing for a marker or a kind. */
  words: string
  part: Suggestion
}

/** What somebody suggested in one go, as people see it, accept it and reject it. */
export interface SuggestedGroup {
  group: string
  by: string
  /** When it was begun. */
  at: number
  /** In the order in which the text is read; never empty. */
  acts: SuggestedAct[]
}

interface Remembered {
  version: number
  blocks: readonly unknown[]
  groups: readonly SuggestedGroup[]
}

const REMEMBERED = new WeakMap<Y.Doc, Remembered>()

/** All that is suggested in a document, in the order in which it is read. */
export function groupsOf(doc: Y.Doc): readonly SuggestedGroup[] {
  const suggestions = SuggestionView.ofAny(doc)?.now()
  if (!suggestions || suggestions.index.parts.size === 0) return []
  const views = FIELDS.map((field) => FieldView.now(doc, field))
  const blocks = views.map((view) => view.blocks)
  const known = REMEMBERED.get(doc)
  if (known?.version === suggestions.version && known.blocks.every((one, n) => one === blocks[n]))
    return known.groups
  const groups = new Map<string, SuggestedGroup>()
  for (const view of views) {
    const shown = new Set(view.shown)
    for (const segment of [...view.shown, ...view.segments.filter((one) => !shown.has(one))]) {
      for (const act of actsIn(suggestions, view, segment)) {
        const { group, by, at } = act.part
        const there = groups.get(group)
        if (there === undefined) groups.set(group, { group, by, at, acts: [act] })
        else {
          there.at = Math.min(there.at, at)
          join(there.acts, act)
        }
      }
    }
  }
  const found = [...groups.values()]
  REMEMBERED.set(doc, { version: suggestions.version, blocks, groups: found })
  return found
}

function actsIn(suggestions: SuggestionView, view: FieldView, segment: Segment): SuggestedAct[] {
  const { marker, kinds, pieces } = suggestions.inBlock(view, segment)
  const place = { field: view.field, block: segment.marker === null ? null : segment.key }
  const acts: SuggestedAct[] = []
  for (const part of marker) {
    if (part.does === 'insert') acts.push({ ...place, does: 'begin', at: 0, words: '', part })
    if (part.does === 'delete') acts.push({ ...place, does: 'join', at: 0, words: '', part })
  }
  for (const part of kinds) {
    if (part.kind !== segment.block.kind) acts.push({ ...place, does: 'set-kind', at: 0, words: '', part })
  }
  if (pieces.length === 0) return acts
  const text = segment.block.runs.map((run) => run.text).join('')
  for (const { from, to, parts } of pieces) {
    for (const part of parts) {
      if (part.does === 'set-kind' || part.does === 'keep') continue
      acts.push({ ...place, does: part.does, at: from, words: text.slice(from, to), part })
    }
  }
  return acts
}

/** Pieces that only other suggestions part from one another are one to people. */
function join(acts: SuggestedAct[], act: SuggestedAct): void {
  const last = acts.findLast(({ part }) => part.id === act.part.id)
  const goesOn =
    last !== undefined &&
    last.does === act.does &&
    last.field === act.field &&
    last.block === act.block &&
    act.words !== '' &&
    last.at + last.words.length === act.at
  if (goesOn) last.words += act.words
  else acts.push(act)
}
