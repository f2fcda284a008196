import { FIELDS, type SuggestedGroup } from '@copydesk/shared/copy'
import { pointAtGroup } from '../editor/suggestions/draw-suggestions.ts'
import type { Fields } from '../story/use-fields.ts'

/** Brings what somebody suggested into view, drawn so that it is found. */
export function showGroup({ ready }: Pick<Fields, 'ready'>, group: SuggestedGroup | null): void {
  for (const field of FIELDS) {
    const view = ready[field]?.editor.view
    if (view) pointAtGroup(view, group?.group ?? null)
  }
  const first = group?.acts[0]
  const view = first && ready[first.field]?.editor.view
  if (!first || !view) return
  let at: number | null = null
  view.state.doc.forEach((block, offset) => {
    if (block.attrs.id === first.block) at = offset
  })
  if (at === null) return
  const { node } = view.domAtPos(at + 1 + first.at, 1)
  const element = node instanceof Element ? node : node.parentElement
  element?.scrollIntoView({ block: 'center', behavior: 'auto' })
}
