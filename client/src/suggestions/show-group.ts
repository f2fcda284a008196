import { FIELDS, type SuggestedGroup } from '@copydesk/shared/copy'
import { pointAtGroup } from '../editor/suggestions/draw-suggestions.ts'
import type { Fields } from '../story/use-fields.ts'

/** Brings what somebody suggested into view, drawn so that it is found. */
export function showGroup({ ready }: Pick<Fields, 'ready'>, group: SuggestedGroup | null): void {
  for (const field of FIELDS) {
    const editor = ready[field]?.editor
    if (editor && !editor.isDestroyed) pointAtGroup(editor.view, group?.group ?? null)
  }
  const first = group?.acts[0]
  const editor = first && ready[first.field]?.editor
  if (!first || !editor || editor.isDestroyed) return
  const { view } = editor
  let at: number | null = null
  view.state.doc.forEach((block, offset) => {
    if (block.attrs.id === first.block) at = offset
  })
  if (at === null) return
  const { node } = view.domAtPos(at + 1 + first.at, 1)
  const element = node instanceof Element ? node : node.parentElement
  if (element) bringIntoView(element)
}

/** Moves what the copy is scrolled in, and nothing around it: the page itself must not jump. */
function bringIntoView(element: Element): void {
  let around = element.parentElement
  while (around && !/auto|scroll/.test(getComputedStyle(around).overflowY)) around = around.parentElement
  const { top, height } = (around ?? document.documentElement).getBoundingClientRect()
  around?.scrollBy({ top: element.getBoundingClientRect().top - top - height / 2 })
}
