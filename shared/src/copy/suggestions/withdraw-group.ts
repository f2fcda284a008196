import type * as Y from 'yjs'
import { rootsOf } from '../roots.ts'
import { rejectGroups } from './decide-groups.ts'
import { SuggestionView } from './suggestion-view.ts'

/** Takes back what this page's person suggested in one go. To be called in one transaction. */
export function withdrawGroup(doc: Y.Doc, group: string): void {
  rejectGroups(doc, [group])
  const left = SuggestionView.ofAny(doc)?.now().index.inGroup(group) ?? []
  for (const part of left)
    if (part.does === 'insert' && part.open?.[0] === doc.clientID) rootsOf(doc).annotations.delete(part.id)
}
