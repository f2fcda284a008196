import { closeInsertion, newGroup } from '@copydesk/shared/copy'
import type { EditorState } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import * as Y from 'yjs'
import { changedRanges } from '../binding/changed-ranges.ts'
import type { WritesSuggestions } from '../binding/field-binding.ts'
import type { FieldPage } from '../binding/field-page.ts'
import { indexAt } from '../binding/layout.ts'
import { type RelativeSelection, relativeSelection } from '../binding/relative-selection.ts'
import type { Unwritten } from '../binding/unwritten.ts'
import { suggestChange } from './suggest-change.ts'

/** Somebody who goes on at the same place after a longer pause suggests something else. */
const ONE_GO_MS = 30_000
/** A pause in which what was typed is written down as done; while one types, a key costs nothing of it. */
const PAUSE_MS = 2_000

const NO_WORDS =
  'This cannot be suggested: only words, bold, italic, links and kinds can. Leave a comment that asks for it, or go back to writing.'

interface Options {
  person: string
  mayWrite: boolean
  refused(why: string): void
}

/** What somebody suggests in one field, while they do. */
export class SuggestionWriter implements WritesSuggestions {
  private readonly view: EditorView
  private readonly doc: Y.Doc
  private readonly options: Options
  /** Which way the last key deletes. */
  private isForward = false
  private last: { group: string; place: Y.RelativePosition; at: number } | null = null
  private pausing: ReturnType<typeof setTimeout> | undefined

  constructor(view: EditorView, doc: Y.Doc, options: Options) {
    this.view = view
    this.doc = doc
    this.options = options
    view.dom.addEventListener('keydown', this.pressed, true)
    view.dom.addEventListener('compositionstart', this.composes, true)
  }

  write(
    page: FieldPage,
    { doc: old, selection, transactions }: Unwritten,
    now: EditorState,
  ): RelativeSelection | null {
    const { person, mayWrite } = this.options
    const at = Date.now()
    const touched = changedRanges(transactions).map(({ fromOld, toOld }) => [
      indexAt(page.layout, old, fromOld),
      indexAt(page.layout, old, toOld),
    ])
    const group = this.groupAt(page, touched, at)
    // Marks and kinds move nothing: the selection is where it was, in the text as it was.
    const stays = () => relativeSelection(page.text, page.layout, old, selectionWithin(now, old, selection))
    const kept = stays()
    const done = suggestChange(page, old, now.doc, transactions, { mayWrite, who: { person, at, group } })
    if (done.is === 'refused') {
      this.options.refused(done.why)
      return relativeSelection(page.text, page.layout, old, selection)
    }
    const { end, struck } = done
    const place = end ?? (this.isForward ? struck?.to : struck?.from) ?? null
    this.last = place && { group, place, at }
    clearTimeout(this.pausing)
    this.pausing = setTimeout(() => closeInsertion(this.doc), PAUSE_MS)
    // Where words were only added the page is right already, and so is its caret.
    if (place === null) return kept
    return struck === null ? null : { anchor: place, head: place }
  }

  get only(): string | null {
    return this.options.mayWrite ? null : this.options.person
  }

  refuse(): void {
    this.options.refused(NO_WORDS)
  }

  close(): void {
    clearTimeout(this.pausing)
    this.view.dom.removeEventListener('keydown', this.pressed, true)
    this.view.dom.removeEventListener('compositionstart', this.composes, true)
    closeInsertion(this.doc)
  }

  /** What somebody does where they have just done something belongs to it. */
  private groupAt({ doc }: FieldPage, touched: readonly (readonly number[])[], at: number): string {
    const { last } = this
    const place = last && Y.createAbsolutePositionFromRelativePosition(last.place, doc)?.index
    const goesOn =
      last !== null &&
      typeof place === 'number' &&
      at - last.at < ONE_GO_MS &&
      touched.some(([from = 0, to = 0]) => from <= place && place <= to)
    return goesOn ? last.group : newGroup(doc)
  }

  private readonly pressed = ({ key }: KeyboardEvent): void => {
    this.isForward = key === 'Delete'
  }

  /** An input method would take the selected words away under itself: they are struck before it begins. */
  private readonly composes = (): void => {
    const { state } = this.view
    if (state.selection.empty) return
    this.isForward = true
    this.view.dispatch(state.tr.deleteSelection())
  }
}

/** The selection as it is now, where the page has stayed as long as it was; else the one before. */
const selectionWithin = (now: EditorState, old: Unwritten['doc'], before: Unwritten['selection']) =>
  now.doc.content.size === old.content.size ? now.selection : before
