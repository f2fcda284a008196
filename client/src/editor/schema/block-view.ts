import type { Node } from '@tiptap/pm/model'
import type { NodeView, ViewMutationRecord } from '@tiptap/pm/view'
import { lookOf } from './kind-looks.ts'

/** What a person may decide about words that stand in a removed block. */
export interface GoneDecisions {
  putBack(blockId: string): void
  remove(blockId: string): void
}

/**
 * Two elements that live as long as the block: their roles change with the kind, they never do, so that focus,
 * caret and a composition outlast somebody else's change of kind. A bullet is a list of one: an item without a
 * list is dropped from the accessibility tree.
 */
export class BlockView implements NodeView {
  readonly dom = document.createElement('div')
  readonly contentDOM = document.createElement('div')
  private kind = ''
  private blockId: string | null = null
  private notice: HTMLElement | null = null
  private readonly decisions: GoneDecisions | null

  constructor(node: Node, decisions: GoneDecisions | null) {
    this.decisions = decisions
    this.dom.dataset.block = ''
    this.contentDOM.dir = 'auto'
    this.dom.append(this.contentDOM)
    this.show(node)
  }

  update(node: Node): boolean {
    if (node.type.name !== 'block') return false
    this.show(node)
    return true
  }

  ignoreMutation(mutation: ViewMutationRecord): boolean {
    return mutation.type === 'attributes' || (this.notice?.contains(mutation.target) ?? false)
  }

  stopEvent(event: Event): boolean {
    return event.target instanceof globalThis.Node && (this.notice?.contains(event.target) ?? false)
  }

  private show(node: Node): void {
    const { id, kind, gone } = node.attrs as { id: string | null; kind: string; gone: boolean }
    this.blockId = id
    if (kind !== this.kind) this.showKind(kind)
    if (gone !== (this.notice !== null)) this.showGone(gone)
  }

  private showKind(kind: string): void {
    const look = lookOf(kind)
    this.kind = kind
    this.dom.dataset.kind = kind
    this.dom.dataset.label = look.label
    this.contentDOM.setAttribute('role', look.role)
    if (look.role === 'listitem') this.dom.setAttribute('role', 'list')
    else this.dom.removeAttribute('role')
    if (look.level) this.contentDOM.setAttribute('aria-level', String(look.level))
    else this.contentDOM.removeAttribute('aria-level')
  }

  private showGone(gone: boolean): void {
    this.notice?.remove()
    this.notice = null
    if (!gone) {
      delete this.dom.dataset.gone
      return
    }
    this.dom.dataset.gone = ''
    const notice = document.createElement('div')
    notice.contentEditable = 'false'
    notice.dataset.goneNotice = ''
    notice.append('These words were in a paragraph that was removed.')
    notice.append(
      this.button('Put back', (id) => this.decisions?.putBack(id)),
      this.button('Remove', (id) => this.decisions?.remove(id)),
    )
    this.notice = notice
    this.dom.prepend(notice)
  }

  private button(words: string, act: (blockId: string) => void): HTMLButtonElement {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = words
    button.addEventListener('click', () => this.blockId !== null && act(this.blockId))
    return button
  }
}
