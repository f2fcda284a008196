import { removeBlock, restoreBlock } from '@copydesk/shared/copy'
import type { FieldBinding } from './binding/field-binding.ts'
import { setKind } from './keys/set-kind.ts'
import { fetchLater, later } from './later.ts'
import type { GoneDecisions } from './schema/block-view.ts'

/** What is done to whole blocks of the body. */
export class BlockCommands implements GoneDecisions {
  private readonly binding: FieldBinding

  constructor(binding: FieldBinding) {
    this.binding = binding
  }

  setKind(kind: string): boolean {
    return this.binding.run(setKind(kind))
  }

  /** Moves the block with the caret, or the selected ones, up (−1) or down (1). */
  move(by: -1 | 1): boolean {
    if (!later) {
      fetchLater().then(
        () => this.move(by),
        () => {},
      )
      return true
    }
    const { moveBlock } = later
    const { first, last, ids } = this.binding.selectedBlocks()
    const neighbour = by < 0 ? first - 1 : last + 1
    const passed = ids[neighbour]
    if (passed === undefined) return true
    // One block moves itself; past several, it is their neighbour that goes to their other side.
    const [moved, before] =
      first === last
        ? [ids[first], by < 0 ? passed : ids[neighbour + 1]]
        : [passed, by < 0 ? ids[last + 1] : ids[first]]
    if (moved) this.binding.act((page) => moveBlock(page.doc, page.field, moved, before ?? null))
    return true
  }

  /** Removes the block with the caret, or the selected ones. */
  removeHere(): boolean {
    const { first, last, ids } = this.binding.selectedBlocks()
    this.binding.act((page) => {
      for (const id of ids.slice(first, last + 1)) removeBlock(page.doc, page.field, id ?? null)
    })
    return true
  }

  putBack(blockId: string): void {
    this.binding.act((page) => restoreBlock(page.doc, blockId))
  }

  remove(blockId: string): void {
    this.binding.act((page) => removeBlock(page.doc, page.field, blockId))
  }
}
