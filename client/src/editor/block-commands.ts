import type { FieldBinding } from './binding/field-binding.ts'
import { setKind } from './keys/set-kind.ts'
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

  move(_by: -1 | 1): boolean {
    return true
  }

  remove(): boolean {
    return true
  }

  putBack(_blockId: string): void {}
}
