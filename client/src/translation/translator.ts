import { moveBlock, setBlockAttribute } from '@copydesk/shared/copy'
import {
  type BlockWord,
  HEADLINE,
  type NewTranslationAct,
  STANDFIRST,
  type Standing,
  type StandingRow,
  type TranslationBlock,
} from '@copydesk/shared/translation/standing'
import type { Doc } from 'yjs'
import { focusBlock } from '../editor/focus-block.ts'
import type { FieldEditor } from '../editor/index.ts'
import type { Fields } from '../story/use-fields.ts'
import type { ActQueue } from './acts/act-queue.ts'
import { canBeNamed, MOST_ORIGINALS, unsayable } from './acts/unsayable.ts'
import { addMissingBlock } from './add-missing-block.ts'
import type { LiveStandings } from './live-standings.ts'
import { keyOfBlock, keyOfRow } from './row-key.ts'
import type { RowAct } from './translation-keys.ts'

const WANTS: ReadonlySet<Standing> = new Set([
  'stale',
  'left-out-stale',
  'unconfirmed',
  'machine',
  'empty',
  'missing',
  'orphaned',
  'unpaired',
])
const STALE: ReadonlySet<Standing> = new Set(['stale', 'left-out-stale'])
const EMPTY: ReadonlySet<Standing> = new Set(['empty', 'missing'])

interface Desk {
  standings: LiveStandings
  queue: ActQueue
  original: Doc
  /** What is said of a localized block now. */
  wordOf(block: string): BlockWord | undefined
  fields: Fields['ready']
  /** Gives the focus to what can be done with a row that has no block in the localization. */
  focusRow(key: string): void
}

/**
 * What a translator does with a block. Each act answers with a sentence where it does not fit, and null where it was
 * done. What a block translates is an ordinary edit of the localization, undone as any other; what is confirmed or
 * left out is an act with the texts that stand there now.
 */
export class Translator {
  readonly #at: () => Desk
  /** Own confirmations of this page, the last at the end. */
  readonly #confirmed: { id: string; block: string; before: BlockWord | undefined }[] = []

  /** @param at what is on the desk at the moment of an act. */
  constructor(at: () => Desk) {
    this.#at = at
  }

  get #desk(): Desk {
    return this.#at()
  }

  does(act: RowAct, key: string | null): string | null {
    this.#desk.standings.look()
    switch (act) {
      case 'next-stale':
        return this.#goes(STALE, key) ? null : 'Nothing else is stale.'
      case 'next-empty':
        return this.#goes(EMPTY, key) ? null : 'Nothing else is empty or missing.'
      case 'undo':
        return this.#undoes()
      case 'begin':
        return this.#begins(key)
      default: {
        const row = this.#rowOf(key)
        if (!row) return 'Put the caret into a block first.'
        return this[act](row)
      }
    }
  }

  /** Whether there is a confirmation of this page's to undo. */
  get hasConfirmed(): boolean {
    return this.#confirmed.length > 0
  }

  /** Confirms what reads so now, and goes on to the next block that wants something. */
  private confirm(row: StandingRow): string | null {
    const block = this.#localizedOf(row)
    if (row.standing === 'left-out-stale') return this['leave-out'](row)
    if (!block) return 'There is nothing to confirm: it is not translated here.'
    if (row.standing === 'orphaned') return 'What it translates is gone. Remove it, or say that it is ours.'
    if (WANTS.has(row.standing)) {
      const originals = row.of.length > 0 ? this.#originalsOf(row) : this.#aboveOf(row)
      if (originals.length === 0) return 'Say first what it translates: it stands beside nothing.'
      if (block.text === '') return 'Nothing is written here yet.'
      const why = unsayable(originals, block)
      if (why !== null) return why
      if (block.of === null) this.#translates(block, ids(originals))
      const act: NewTranslationAct = {
        id: newActId(),
        act: 'confirm',
        block: block.id,
        originals: originals.map(({ id, text }) => ({ block: id, text })),
        localized: block.text,
      }
      this.#confirmed.push({ id: act.id, block: block.id, before: this.#desk.wordOf(block.id) })
      this.#desk.queue.add(act)
      this.#desk.standings.look()
    }
    this.#goes(WANTS, this.#keyOf(row))
    return null
  }

  /** Leaves out what is missing or empty; what was left out is to be translated again. */
  private 'leave-out'(row: StandingRow): string | null {
    const [original] = this.#originalsOf(row)
    if (row.right !== null && row.standing !== 'empty')
      return 'It has words. Remove them first: nothing that is written is left out by one key.'
    if (row.by !== null && row.standing !== 'empty') return 'It is translated elsewhere.'
    if (!original) return 'There is no original to leave out.'
    if (row.standing === 'left-out') {
      this.#desk.queue.add({ id: newActId(), act: 'take-back', block: original.id, of: 'left-out' })
      return null
    }
    const block = this.#localizedOf(row)
    if (block && isLine(block)) return 'A headline and a standfirst are not left out: they stay empty.'
    const why = unsayable([original], null)
    if (why !== null) return why
    if (block && this.#holdsMore(block)) return 'It shows a picture or a table. Remove it in the copy.'
    if (block) this.#body?.blocks.remove(block.id)
    this.#desk.queue.add({ id: newActId(), act: 'leave-out', block: original.id, original: original.text })
    this.#desk.standings.look()
    this.#desk.focusRow(`original ${original.id}`)
    return null
  }

  private ours(row: StandingRow): string | null {
    const block = this.#localizedOf(row)
    if (!block) return 'It is the original’s alone: leave it out, or translate it.'
    if (isLine(block)) return 'A headline and a standfirst have their original.'
    this.#translates(block, row.standing === 'ours' ? null : [])
    return null
  }

  /** A block goes on translating what the one above translates; a missing original is translated in the one above. */
  private continue(row: StandingRow): string | null {
    const above = this.#blockAbove(row)
    const block = row.right === null ? null : this.#localizedOf(row)
    if (!above || isLine(above) || (block && isLine(block)))
      return 'There is no block above it that it could go on from.'
    const originals = this.#aboveOf(row)
    if (originals.length === 0) return 'The block above translates nothing that is there.'
    if (!block && originals.length >= MOST_ORIGINALS)
      return `One block translates at most ${MOST_ORIGINALS} of the original. Translate it here, or leave it out.`
    if (block) this.#translates(block, ids(originals))
    else {
      const [missing] = this.#originalsOf(row)
      if (!missing || row.by !== null) return 'It is translated already.'
      this.#translates(above, [...ids(originals), missing.id])
    }
    return null
  }

  /** Puts a block that stands apart from its original beside it. */
  private place(row: StandingRow): string | null {
    const { standings } = this.#desk
    const { by } = row
    const block = by === null ? null : standings.localized[by]
    if (row.tie !== 'apart' || !block) return 'It stands at its place.'
    const from = standings.rows.findIndex((one) => one.left !== null && one.tie === 'apart' && one.by === by)
    const next = standings.rows.slice(from + 1).find((one) => one.right !== null && one.right !== by)
    const before = next?.right == null ? null : (standings.localized[next.right]?.id ?? null)
    this.#body?.binding.act(({ doc }) => moveBlock(doc, 'body', block.id, before))
    this.#stand(block.id)
    return null
  }

  #undoes(): string | null {
    const last = this.#confirmed.pop()
    if (!last) return 'You have confirmed nothing on this page yet.'
    const { queue } = this.#desk
    if (!queue.drop(last.id))
      queue.add({ id: `undo-${last.id}`, act: 'undo', block: last.block }, last.before)
    this.#stand(last.block)
    return null
  }

  /** Begins the block that is missing here, or the next one below. */
  #begins(key: string | null): string | null {
    const { rows } = this.#desk.standings
    const from = Math.max(
      0,
      rows.findIndex((row) => this.#keyOf(row) === key),
    )
    const here = rows[from]
    const isMissing = (row: StandingRow) => row.right === null && row.standing === 'missing'
    const row = here?.standing.startsWith('left-out')
      ? here
      : [...rows.slice(from), ...rows.slice(0, from)].find(isMissing)
    const [original] = row ? this.#originalsOf(row) : []
    if (!row || !original) return 'Nothing is missing.'
    const at = rows.indexOf(row)
    const above = rows.slice(0, at).findLast(({ right }) => right !== null)
    const behind = above?.right == null ? undefined : this.#desk.standings.localized[above.right]
    let made: string | null = null
    this.#body?.binding.act(({ doc }) => {
      made = addMissingBlock(
        doc,
        this.#desk.original,
        { original: original.id, behind: behind && !isLine(behind) ? behind.id : null },
        newBlockId,
      )
    })
    if (row.standing !== 'missing')
      this.#desk.queue.add({ id: newActId(), act: 'take-back', block: original.id, of: 'left-out' })
    if (made !== null) this.#stand(made)
    return null
  }

  /** Goes to the next row that stands so, around the end; false where there is none. */
  #goes(wanted: ReadonlySet<Standing>, from: string | null): boolean {
    const { rows } = this.#desk.standings
    const at = rows.findIndex((row) => this.#keyOf(row) === from)
    const next = [...rows.slice(at + 1), ...rows.slice(0, Math.max(0, at))].find(
      // What is translated elsewhere is looked at there.
      (row) => wanted.has(row.standing) && (row.right !== null || row.by === null),
    )
    if (!next) return false
    const block = this.#localizedOf(next)
    if (block) this.#stand(block.id)
    else this.#desk.focusRow(this.#keyOf(next))
    return true
  }

  /** Puts the caret into a block of the localization. */
  #stand(id: string): void {
    const field = id === HEADLINE ? 'headline' : id === STANDFIRST ? 'standfirst' : 'body'
    const editor = this.#desk.fields[field]
    if (!editor) return
    focusBlock(editor, id)
    editor.editor.commands.scrollIntoView()
  }

  /** What a block of the localization translates; null when nobody is to have said. */
  #translates({ id }: TranslationBlock, of: readonly string[] | null): void {
    if (of?.every((one) => canBeNamed({ id: one })) === false) return
    this.#body?.binding.act(({ doc }) => setBlockAttribute(doc, id, 'of', of))
  }

  /** What has no words may show something all the same. */
  #holdsMore({ id }: TranslationBlock): boolean {
    const attributes = this.#body?.binding.page.blocks.find((block) => block.id === id)?.attributes
    return attributes?.media !== undefined || attributes?.data !== undefined
  }

  get #body(): FieldEditor | undefined {
    return this.#desk.fields.body
  }

  #rowOf(key: string | null): StandingRow | undefined {
    return this.#desk.standings.rows.find((row) => this.#keyOf(row) === key)
  }

  #keyOf(row: StandingRow): string {
    return keyOfRow(row, this.#desk.standings)
  }

  #localizedOf({ right, by }: StandingRow): TranslationBlock | null {
    return this.#desk.standings.localized[right ?? by ?? -1] ?? null
  }

  #originalsOf({ left, of }: StandingRow): TranslationBlock[] {
    const { originals } = this.#desk.standings
    return (of.length > 0 || left === null ? of : [left]).flatMap((at) => originals[at] ?? [])
  }

  /** The localized block above a row. */
  #blockAbove(row: StandingRow): TranslationBlock | null {
    const { rows, localized } = this.#desk.standings
    if (row.right !== null) return localized[row.right - 1] ?? null
    const above = rows.slice(0, rows.indexOf(row)).findLast(({ right }) => right !== null)
    return localized[above?.right ?? -1] ?? null
  }

  /** What the localized block above a row translates. */
  #aboveOf(row: StandingRow): TranslationBlock[] {
    const above = this.#blockAbove(row)
    const its = above && !isLine(above) && this.#rowOf(keyOfBlock(above.id))
    return its ? its.of.flatMap((at) => this.#desk.standings.originals[at] ?? []) : []
  }
}

const isLine = ({ id }: TranslationBlock): boolean => id === HEADLINE || id === STANDFIRST
const ids = (blocks: readonly TranslationBlock[]): string[] => blocks.map(({ id }) => id)

const newActId = (): string => crypto.randomUUID()
const newBlockId = (): string => crypto.randomUUID().replaceAll('-', '').slice(0, 12)
