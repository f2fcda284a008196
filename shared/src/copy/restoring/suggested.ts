import type * as Y from 'yjs'
import { isInsertion } from '../suggestions/suggestion.ts'
import { SuggestionView } from '../suggestions/suggestion-view.ts'

/** Whether what stands at an offset of an item is only suggested: readers do not get it. */
type Suggested = (item: Y.Item, offset: number) => boolean

/** As a document stands now; what is decided or suggested later is not asked again. */
export function suggestedIn(doc: Y.Doc): Suggested {
  const suggestions = SuggestionView.ofAny(doc)?.now()
  if (!suggestions?.index.hasInsertions) return () => false
  const known = new WeakMap<Y.Item, boolean[]>()
  return (item, offset) => {
    const there = known.get(item) ?? new Array<boolean>(item.length).fill(false)
    if (!known.has(item)) {
      known.set(item, there)
      for (const { from, to, parts } of suggestions.covering(item))
        if (parts.some(isInsertion)) there.fill(true, from, to)
    }
    return there[offset] === true
  }
}
