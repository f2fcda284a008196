import { moveBlock, setBlockAttribute } from '@copydesk/shared/copy'
import {
  type BlockWord,
  fieldOf,
  isLine,
  isNamed,
  type NewTranslationAct,
  type Standing,
  type StandingRow,
  type TranslationBlock,
  undoOf,
} from '@copydesk/shared/translation/standing'
import type { Doc } from 'yjs'
import type { ActQueue } from '../acts/act-queue.ts'
import { newActId } from '../acts/new-act-id.ts'
import { focusBlock } from '../editor/focus-block.ts'
import type { FieldEditor } from '../editor/index.ts'
import { newBlockId } from '../editor/new-block-id.ts'
import type { Fields } from '../story/use-fields.ts'
import { MOST_ORIGINALS, unsayable } from './acts/unsayable.ts'
import { addMissingBlock } from './add-missing-block.ts'
import type { LiveStandings } from './live-standings.ts'
import { RowsOfDesk } from './rows-of-desk.ts'
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

const ONLY_SUGGESTS =
  'This cannot be suggested. Switch from Suggesting to Writing at the foot of the page, then do it again.'

interface Desk {
  standings: LiveStandings
  queue: ActQueue<NewTranslationAct>
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
  readonly #rows = new RowsOfDesk(() => this.#desk.standings)
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
        const row = this.#rows.find(key)
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
    const block = this.#rows.localizedOf(row)
    if (row.standing === 'left-out-stale') return this['leave-out'](row)
    if (!block) return 'There is nothing to confirm: it is not translated here.'
    if (row.standing === 'orphaned') return 'What it translates is gone. Remove it, or say that it is ours.'
    if (WANTS.has(row.standing)) {
      const originals = row.of.length > 0 ? this.#rows.originalsOf(row) : this.#rows.aboveOf(row)
      if (originals.length === 0) return 'Say first what it translates: it stands beside nothing.'
      if (block.text === '') return 'Nothing is written here yet.'
      const why = unsayable(originals, block)
      if (why !== null) return why
      if (block.of === null && this.#onlySuggests) return ONLY_SUGGESTS
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
    this.#goes(WANTS, this.#rows.keyOf(row))
    return null
  }

  /** Leaves out what is missing or empty; what was left out is to be translated again. */
  private 'leave-out'(row: StandingRow): string | null {
    const [original] = this.#rows.originalsOf(row)
    if (row.right !== null && row.standing !== 'empty')
      return 'It has words. Remove them first: nothing that is written is left out by one key.'
    if (row.by !== null && row.standing !== 'empty') return 'It is translated elsewhere.'
    if (!original) return 'There is no original to leave out.'
    if (row.standing === 'left-out') {
      this.#desk.queue.add({ id: newActId(), act: 'take-back', block: original.id, of: 'left-out' })
      return null
    }
    const block = this.#rows.localizedOf(row)
    if (block && isLine(block.id)) return 'A headline and a standfirst are not left out: they stay empty.'
    const why = unsayable([original], null)
    if (why !== null) return why
    if (block && this.#holdsMore(block)) return 'It shows a picture or a table. Remove it in the copy.'
    if (block && this.#onlySuggests) return ONLY_SUGGESTS
    if (block) this.#body?.blocks.remove(block.id)
    this.#desk.queue.add({ id: newActId(), act: 'leave-out', block: original.id, original: original.text })
    this.#desk.standings.look()
    this.#desk.focusRow(`original ${original.id}`)
    return null
  }

  private ours(row: StandingRow): string | null {
    const block = this.#rows.localizedOf(row)
    if (!block) return 'It is the original’s alone: leave it out, or translate it.'
    if (isLine(block.id)) return 'A headline and a standfirst have their original.'
    if (this.#onlySuggests) return ONLY_SUGGESTS
    this.#translates(block, row.standing === 'ours' ? null : [])
    return null
  }

  /** A block goes on translating what the one above translates; a missing original is translated in the one above. */
  private continue(row: StandingRow): string | null {
    const above = this.#rows.blockAbove(row)
    const block = row.right === null ? null : this.#rows.localizedOf(row)
    if (!above || isLine(above.id) || (block && isLine(block.id)))
      return 'There is no block above it that it could go on from.'
    const originals = this.#rows.aboveOf(row)
    if (originals.length === 0) return 'The block above translates nothing that is there.'
    if (this.#onlySuggests) return ONLY_SUGGESTS
    if (!block && originals.length >= MOST_ORIGINALS)
      return `One block translates at most ${MOST_ORIGINALS} of the original. Translate it here, or leave it out.`
    if (block) this.#translates(block, ids(originals))
    else {
      const [missing] = this.#rows.originalsOf(row)
      if (!missing || row.by !== null) return 'It is translated already.'
      this.#translates(above, [...ids(originals), missing.id])
    }
    return null
  }

  /** Puts a block that stands apart from its original beside it. */
  private place(row: StandingRow): string | null {
    const block = row.tie === 'apart' && row.by !== null ? this.#rows.localizedOf(row) : null
    if (!block || row.by === null) return 'It stands at its place.'
    if (this.#onlySuggests) return ONLY_SUGGESTS
    const before = this.#rows.placeOf(row.by)
    this.#body?.binding.act(({ doc }) => moveBlock(doc, 'body', block.id, before))
    this.#stand(block.id)
    return null
  }

  #undoes(): string | null {
    const last = this.#confirmed.pop()
    if (!last) return 'You have confirmed nothing on this page yet.'
    const { queue } = this.#desk
    if (!queue.drop(last.id)) queue.add({ id: undoOf(last.id), act: 'undo', block: last.block }, last.before)
    this.#stand(last.block)
    return null
  }

  /** Begins the block that is missing here, or the next one below. */
  #begins(key: string | null): string | null {
    const row = this.#rows.missingFrom(key)
    const [original] = row ? this.#rows.originalsOf(row) : []
    if (!row || !original) return 'Nothing is missing.'
    if (this.#onlySuggests) return ONLY_SUGGESTS
    const behind = this.#rows.blockAbove(row)
    let made: string | null = null
    this.#body?.binding.act(({ doc }) => {
      made = addMissingBlock(
        doc,
        this.#desk.original,
        { original: original.id, behind: behind && !isLine(behind.id) ? behind.id : null },
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
    const next = this.#rows.after(from, wanted)
    if (!next) return false
    const block = this.#rows.localizedOf(next)
    if (block) this.#stand(block.id)
    else this.#desk.focusRow(this.#rows.keyOf(next))
    return true
  }

  /** Puts the caret into a block of the localization. */
  #stand(id: string): void {
    const editor = this.#desk.fields[fieldOf(id)]
    if (!editor) return
    focusBlock(editor, id)
    editor.editor.commands.scrollIntoView()
  }

  /** What a block of the localization translates; null when nobody is to have said. */
  #translates({ id }: TranslationBlock, of: readonly string[] | null): void {
    if (of?.every(isNamed) === false) return
    this.#body?.binding.act(({ doc }) => setBlockAttribute(doc, id, 'of', of))
  }

  /** What stands beside the words of a block is nothing that could be suggested. */
  get #onlySuggests(): boolean {
    return (this.#body?.binding.suggesting ?? null) !== null
  }

  /** What has no words may show something all the same. */
  #holdsMore({ id }: TranslationBlock): boolean {
    const attributes = this.#body?.binding.page.blocks.find((block) => block.id === id)?.attributes
    return attributes?.media !== undefined || attributes?.data !== undefined
  }

  get #body(): FieldEditor | undefined {
    return this.#desk.fields.body
  }
}

const ids = (blocks: readonly TranslationBlock[]): string[] => blocks.map(({ id }) => id)
