import type { PublishableBlock } from '@copydesk/shared/copy'
import { LANGUAGES, type Language } from '@copydesk/shared/languages'
import {
  type BlockDifference,
  type Differences,
  hasChanged,
  kindChanged,
  type Piece,
} from '@copydesk/shared/review'
import { useState } from 'react'
import styles from './differing-copy.module.css'
import { kindWord } from './kind-word.ts'
import { PrintedRun } from './printed-run.tsx'

interface Props {
  differences: Differences
  language: string
  /** Every block, or only those that changed. */
  whole: boolean
}

/** A copy as readers will see it, with what was taken out struck through and what came in underlined. */
export function DifferingCopy({ differences: { lines, body }, language, whole }: Props) {
  const dir = LANGUAGES[language as Language]?.dir ?? 'ltr'
  return (
    <article className={styles.copy} lang={language} dir={dir}>
      <h1 className={styles.headline}>
        {lines.headline.length > 0 ? <Pieces pieces={lines.headline} /> : <Absent>No headline</Absent>}
      </h1>
      <PrintedLine pieces={lines.standfirst} className={styles.standfirst} whole />
      <PrintedLine pieces={lines.byline} className={styles.byline} whole={whole} />
      <PrintedLine pieces={lines.dateline} className={styles.dateline} whole={whole} />
      {folded(body, whole).map((part) =>
        part.is === 'fold' ? (
          <Fold key={part.at} blocks={part.blocks} />
        ) : (
          <DifferingBlock key={part.at} difference={part.block} />
        ),
      )}
      <PrintedLine pieces={lines.creditLine} className={styles.creditLine} whole />
      <PrintedLine pieces={lines.rights} className={styles.rights} whole={whole} />
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

function DifferingBlock({ difference }: { difference: BlockDifference }) {
  switch (difference.change) {
    case 'same':
      return <Block block={difference.block} pieces={all(difference.block)} />
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
          changed
        />
      )
    case 'added':
    case 'removed': {
      const where = difference.change === 'added' ? 'after' : 'before'
      const note = difference.moved ? (where === 'after' ? 'Moved here' : 'Moved from here') : undefined
      const pieces = difference.block.runs.map((run): Piece => ({ ...run, in: where }))
      return <Block block={difference.block} pieces={pieces} note={note} changed />
    }
    default:
      return difference satisfies never
  }
}

interface BlockProps {
  block: PublishableBlock
  pieces: readonly Piece[]
  note?: string | undefined
  changed?: boolean
}

/** One block by its kind; a kind that this page does not know is a plain paragraph. */
function Block({ block, pieces, note, changed }: BlockProps) {
  const words = (
    <>
      {note && (
        <span className={styles.note} lang="en" dir="ltr">
          {note}
        </span>
      )}
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

function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map((piece, at) => {
    const printed = <PrintedRun run={piece} />
    const key = `${at} ${piece.in}`
    if (piece.in === 'before')
      return (
        <del key={key} className={styles.gone}>
          {printed}
        </del>
      )
    if (piece.in === 'after')
      return (
        <ins key={key} className={styles.fresh}>
          {printed}
        </ins>
      )
    return <span key={key}>{printed}</span>
  })
}

function Absent({ children }: { children: string }) {
  return (
    <span className={styles.absent} lang="en" dir="ltr">
      {children}
    </span>
  )
}
