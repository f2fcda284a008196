import { blocksForReaders } from '@copydesk/shared/copy'
import { type TranslationBlock, translationBlocksOf } from '@copydesk/shared/translation/standing'
import type { Doc } from 'yjs'
import { IdleChecker } from '../checks/idle-checker.ts'
import type { PageFinding } from '../checks/page-finding.ts'
import { firstUntitled } from './first-untitled.ts'
import { ruleReason } from './rule-reason.ts'
import { finding, type Stylebook, styleFindings } from './style-findings.ts'

const QUOTES: ReadonlySet<string> = new Set(['quote', 'pull-quote'])

interface By {
  stylebook: Stylebook
  language: string
}

interface Part {
  block: TranslationBlock
  isQuote: boolean
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
        const untitled = firstUntitled(found.flatMap(({ mentions }) => mentions)).map(
          ({ rule, block, ...place }) =>
            finding('stylebook', block, { ...place, why: ruleReason(rule) }, rule.id),
        )
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

function partsOf(doc: Doc, by: By): Part[] {
  const body = blocksForReaders(doc, 'body')
  const quotes = new Set(body.flatMap(({ id, kind }) => (QUOTES.has(kind) && id) || []))
  const blocks = translationBlocksOf((field) => blocksForReaders(doc, field))
  return blocks.map((block) => ({ block, isQuote: quotes.has(block.id), by }))
}
