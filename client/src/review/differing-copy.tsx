import type { PublishableBlock } from '@copydesk/shared/copy'
import { LANGUAGES, type Language } from '@copydesk/shared/languages'
import {
  type BlockDifference,
  type Differences,
  hasChanged,
  kindChanged,
  type Piece,
} from '@copydesk/shared/review'
import { type ReactNode, useState } from 'react'
import styles from './differing-copy.module.css'
import { kindWord } from './kind-word.ts'
import { Pieces } from './pieces.tsx'

interface Props {
  differences: Differences
  language: string
  /** Every block, or only those that changed. */
  whole: boolean
}

/** A copy as readers will see it, with what was taken out struck through and what came in underlined. */
export function DifferingCopy({ differences: { lines, body }, language, whole }: Props) {
  const dir = LANGUAGES[language as Language]?.dir ?? 'ltr'
  const parts = folded(body, whole)
  const dateline = <PrintedDateline pieces={lines.dateline} whole={whole} />
  // It runs into the first paragraph, as it prints; where that is folded away it stands by itself.
  const [lead] = parts
  const runsIn = lead?.is === 'block' && lead.block.change !== 'removed' && kindOf(lead.block) === 'paragraph'
  return (
    <article className={styles.copy} lang={language} dir={dir}>
      <PrintedLine pieces={lines.head} className={styles.byline} whole={whole} />
      <h1 className={styles.headline}>
        {lines.headline.length > 0 ? <Pieces pieces={lines.headline} /> : <Absent>No headline</Absent>}
      </h1>
      <PrintedLine pieces={lines.standfirst} className={styles.standfirst} whole />
      <PrintedLine pieces={lines.byline} className={styles.byline} whole={whole} />
      {!runsIn && <p className={styles.alone}>{dateline}</p>}
      {parts.map((part) =>
        part.is === 'fold' ? (
          <Fold key={part.at} blocks={part.blocks} />
        ) : (
          <DifferingBlock
            key={part.at}
            difference={part.block}
            before={runsIn && part === lead ? dateline : undefined}
          />
        ),
      )}
      <PrintedLine pieces={lines.creditLine} className={styles.creditLine} whole />
      {(['bio', 'opinions', 'disclosure'] as const).map((line) => (
        <PrintedLine key={line} pieces={lines[line]} className={styles.rights} whole={whole} />
      ))}
      <PrintedLine pieces={lines.rights} className={styles.rights} whole={whole} />
      <PrintedLine pieces={lines.origin} className={styles.rights} whole={whole} />
    </article>
  )
}

type Part =
  | { is: 'fold'; at: number; blocks: PublishableBlock[] }
  | { is: 'block'; at: number; block: BlockDifference }

/** Unchanged blocks in a row become one fold. */
function folded(body: readonly BlockDifference[], whole: boolean): Part[] {
  const parts: Part[] = []
  for (const [at, block] of body.entries()) {
    const last = parts.at(-1)
    if (whole || block.change !== 'same') parts.push({ is: 'block', at, block })
    else if (last?.is === 'fold') last.blocks.push(block.block)
    else parts.push({ is: 'fold', at, blocks: [block.block] })
  }
  return parts
}

function Fold({ blocks }: { blocks: PublishableBlock[] }) {
  const [open, setOpen] = useState(false)
  const words = blocks.length === 1 ? '1 paragraph unchanged' : `${blocks.length} paragraphs unchanged`
  return (
    <>
      <button
        type="button"
        className={styles.fold}
        lang="en"
        dir="ltr"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {words}
      </button>
      {/* biome-ignore lint/suspicious/noArrayIndexKey: these blocks have no ids and never change place */}
      {open && blocks.map((block, at) => <Block key={at} block={block} pieces={all(block)} />)}
    </>
  )
}

const all = (block: PublishableBlock): Piece[] => block.runs.map((run) => ({ ...run, in: 'both' }))

const kindOf = (block: BlockDifference) => ('block' in block ? block.block : block.after).kind

function DifferingBlock({ difference, before }: { difference: BlockDifference; before: ReactNode }) {
  switch (difference.change) {
    case 'same':
      return <Block block={difference.block} pieces={all(difference.block)} before={before} />
    case 'changed':
      return (
        <Block
          block={difference.after}
          pieces={difference.pieces}
          note={
            kindChanged(difference)
              ? `${kindWord(difference.before.kind)} made a ${kindWord(difference.after.kind).toLowerCase()}`
              : undefined
          }
          before={before}
          changed
        />
      )
    case 'added':
    case 'removed': {
      const where = difference.change === 'added' ? 'after' : 'before'
      const note = difference.moved ? (where === 'after' ? 'Moved here' : 'Moved from here') : undefined
      const pieces = difference.block.runs.map((run): Piece => ({ ...run, in: where }))
      return <Block block={difference.block} pieces={pieces} note={note} before={before} changed />
    }
    default:
      return difference satisfies never
  }
}

interface BlockProps {
  block: PublishableBlock
  pieces: readonly Piece[]
  note?: string | undefined
  /** What runs into its first line. */
  before?: ReactNode
  changed?: boolean
}

/** One block by its kind; a kind that this page does not know is a plain paragraph. */
function Block({ block, pieces, note, before, changed }: BlockProps) {
  const words = (
    <>
      {note && (
        <span className={styles.note} lang="en" dir="ltr">
          {note}
        </span>
      )}
      {before}
      <Pieces pieces={pieces} />
      {pieces.length === 0 && <Absent>An empty paragraph</Absent>}
    </>
  )
  const rest = {
    className: styles.block,
    'data-kind': block.kind,
    'data-change': changed ? '' : undefined,
  } as const
  const reach = changed ? { ...rest, tabIndex: -1 } : rest
  switch (block.kind) {
    case 'crosshead':
    case 'subhead':
      return (
        <h2 {...reach} dir="auto">
          {words}
        </h2>
      )
    case 'quote':
    case 'pull-quote':
      return (
        <blockquote {...reach} dir="auto">
          {words}
        </blockquote>
      )
    case 'bullet':
    case 'numbered':
      return (
        <ul {...reach}>
          <li dir="auto">{words}</li>
        </ul>
      )
    case 'rule':
      return (
        <div {...reach}>
          <hr />
          {note}
        </div>
      )
    default:
      return (
        <p {...reach} dir="auto">
          {words}
        </p>
      )
  }
}

/** One line around the body. It stays away when it is empty, or unchanged where only changes are shown. */
function PrintedLine({
  pieces,
  className,
  whole,
}: {
  pieces: readonly Piece[]
  className: string | undefined
  whole: boolean
}) {
  const changed = hasChanged(pieces)
  if (pieces.length === 0 || !(whole || changed)) return null
  return (
    <p className={className} dir="auto" {...(changed ? { 'data-change': '', tabIndex: -1 } : {})}>
      <Pieces pieces={pieces} />
    </p>
  )
}

function PrintedDateline({ pieces, whole }: { pieces: readonly Piece[]; whole: boolean }) {
  const changed = hasChanged(pieces)
  if (pieces.length === 0 || !(whole || changed)) return null
  return (
    <>
      <span className={styles.dateline} dir="auto" {...(changed ? { 'data-change': '', tabIndex: -1 } : {})}>
        <Pieces pieces={pieces} />
      </span>{' '}
    </>
  )
}

function Absent({ children }: { children: string }) {
  return (
    <span className={styles.absent} lang="en" dir="ltr">
      {children}
    </span>
  )
}
