import {
  type PageFinding,
  type StyleBlock,
  type Stylebook,
  styleBlocks,
  styleFindings,
  untitledFindings,
} from '@copydesk/shared/checks'
import { blocksForReaders } from '@copydesk/shared/copy'
import type { Doc } from 'yjs'
import { IdleChecker } from '../checks/idle-checker.ts'

interface By {
  stylebook: Stylebook
  language: string
}

interface Part extends StyleBlock {
  by: By
}

/** What in a copy goes against the stylebook, kept up when there is time: only blocks that changed are looked at. */
export class StyleChecker {
  readonly #idle: IdleChecker<Part, ReturnType<typeof styleFindings>>
  #by: By | null = null
  #findings: readonly PageFinding[] = []
  #order: ReadonlyMap<string, number> = new Map()

  /** The document is open in editors, whose views are read here. */
  constructor(doc: Doc) {
    this.#idle = new IdleChecker([doc], {
      parts: () => this.#by && partsOf(doc, this.#by),
      keyOf: ({ block, isQuote }) => JSON.stringify([block.id, isQuote, block.text]),
      find: ({ block, isQuote, by }) => styleFindings(block, isQuote, by.stylebook, by.language),
      done: (parts, found) => {
        this.#order = new Map(parts.map(({ block }, nth) => [block.id, nth]))
        const untitled = untitledFindings(found.flatMap(({ mentions }) => mentions))
        this.#findings = [...found.flatMap(({ findings }) => findings), ...untitled]
      },
    })
  }

  get findings(): readonly PageFinding[] {
    return this.#findings
  }

  /** Where each block stands in the copy. */
  get order(): ReadonlyMap<string, number> {
    return this.#order
  }

  hold(stylebook: Stylebook, language: string): void {
    this.#by = { stylebook, language }
    this.#idle.again()
  }

  subscribe(changed: () => void): () => void {
    return this.#idle.subscribe(changed)
  }

  close(): void {
    this.#idle.close()
  }
}

const partsOf = (doc: Doc, by: By): Part[] =>
  styleBlocks((field) => blocksForReaders(doc, field)).map((one) => ({ ...one, by }))
