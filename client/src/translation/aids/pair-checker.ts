import {
  type Compared,
  findingsIn,
  type PageFinding,
  type PairGroup,
  pairGroups,
} from '@copydesk/shared/checks'
import { blocksForReaders } from '@copydesk/shared/copy'
import { translationBlocksOf } from '@copydesk/shared/translation/standing'
import type { Doc } from 'yjs'
import { IdleChecker } from '../../checks/idle-checker.ts'

interface Part {
  group: PairGroup
  by: Compared
}

/** What is to be looked at in a localization, kept up with both documents when there is time. */
export class PairChecker {
  readonly #idle: IdleChecker<Part, readonly PageFinding[]>
  #compared: Compared | null = null
  #findings: readonly PageFinding[] = []
  #groups: readonly PairGroup[] = []

  /** Both documents are open in editors, whose views are read here. */
  constructor(original: Doc | null, localization: Doc) {
    this.#idle = new IdleChecker(original ? [original, localization] : [localization], {
      parts: () => {
        const by = this.#compared
        if (!by) return null
        const localized = blocksNow(localization)
        this.#groups = original
          ? pairGroups(blocksNow(original), localized)
          : localized.map((block) => ({ originals: [], localized: [block] }))
        return this.#groups.map((group) => ({ group, by }))
      },
      keyOf: ({ group }) => JSON.stringify([group.originals, group.localized]),
      find: ({ group, by }) => findingsIn(group, by),
      done: (_parts, found) => {
        this.#findings = found.flat()
      },
    })
  }

  get findings(): readonly PageFinding[] {
    return this.#findings
  }

  /** Blocks that say the same, as they were looked at last. */
  get groups(): readonly PairGroup[] {
    return this.#groups
  }

  compare(compared: Compared): void {
    this.#compared = compared
    this.#idle.again()
  }

  subscribe(changed: () => void): () => void {
    return this.#idle.subscribe(changed)
  }

  close(): void {
    this.#idle.close()
  }
}

const blocksNow = (doc: Doc) => translationBlocksOf((field) => blocksForReaders(doc, field))
