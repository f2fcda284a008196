import { acceptGroups, blocksForReaders, groupsOf, rejectGroups, seedCopy } from '@copydesk/shared/copy'
import { Random } from '@copydesk/shared/testing'
import { toggleMark } from '@tiptap/pm/commands'
import { type Command, TextSelection } from '@tiptap/pm/state'
import { afterEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { setKind } from '../keys/set-kind.ts'
import { toggleNote } from '../keys/toggle-note.ts'
import { fetchLater } from '../later.ts'
import { Page } from '../testing/room.ts'
import { strangeActs } from '../testing/strange-acts.ts'
import { drawSuggestions } from './draw-suggestions.ts'
import { SuggestionWriter } from './suggestion-writer.ts'

const pages: Page[] = []
afterEach(() => {
  for (const { fieldEditor } of pages.splice(0)) fieldEditor.close()
})

const seed = (blocks: readonly string[]): Uint8Array => {
  const doc = new Y.Doc()
  doc.clientID = 1
  const body = blocks.map((text, at) => ({ id: `p${at}`, kind: 'paragraph', text }))
  seedCopy(doc, { headline: '', standfirst: '', body })
  return Y.encodeStateAsUpdate(doc)
}

/** Somebody who has a body open and suggests in it. */
class Reporter {
  readonly page: Page
  readonly said: string[] = []
  private writer: SuggestionWriter | null = null

  constructor(client: number, first: Uint8Array, mayWrite = true) {
    this.page = new Page(client, first)
    pages.push(this.page)
    const { editor, binding } = this.page.fieldEditor
    const suggesterOf = (person: string) => ({ name: person, color: 1 })
    editor.registerPlugin(drawSuggestions(binding.page, suggesterOf, () => binding.suggesting !== null))
    this.suggests(mayWrite)
  }

  suggests(mayWrite = true): void {
    const { editor, binding } = this.page.fieldEditor
    this.writer = new SuggestionWriter(editor.view, this.page.doc, {
      person: `person ${this.page.doc.clientID}`,
      mayWrite,
      refused: (why) => this.said.push(why),
    })
    binding.suggesting = this.writer
  }

  writes(): void {
    this.page.fieldEditor.binding.suggesting = null
    this.writer?.close()
  }

  get view() {
    return this.page.fieldEditor.editor.view
  }

  /** Puts the caret behind some words, or selects the last of them. */
  goes(behind: string, selected = ''): void {
    const { doc, tr } = this.view.state
    const at = doc.textBetween(0, doc.content.size, '\n\n').indexOf(behind) + behind.length + 1
    this.view.dispatch(tr.setSelection(TextSelection.create(doc, at - selected.length, at)))
  }

  types(words: string): void {
    for (const letter of words) this.view.dispatch(this.view.state.tr.insertText(letter))
  }

  runs(command: Command): void {
    this.page.fieldEditor.binding.run(command)
  }

  /** Selects all between the beginning of some words and the end of others. */
  selects(from: string, to: string): void {
    const { doc, tr } = this.view.state
    const words = doc.textBetween(0, doc.content.size, '\n\n')
    const [begin, end] = [words.indexOf(from) + 1, words.indexOf(to) + to.length + 1]
    this.view.dispatch(tr.setSelection(TextSelection.create(doc, begin, end)))
  }

  /** What goes to the clipboard of what is selected. */
  copies(): { html: string; text: string } {
    const { dom, text } = this.view.serializeForClipboard(this.view.state.selection.content())
    return { html: dom.innerHTML, text }
  }

  cuts(): { html: string; text: string } {
    const cut = this.copies()
    this.view.dispatch(this.view.state.tr.deleteSelection().setMeta('uiEvent', 'cut'))
    return cut
  }

  pastes({ html }: { html: string }): void {
    this.view.pasteHTML(html, new Event('paste') as ClipboardEvent)
  }

  presses(key: 'Backspace' | 'Delete' | 'Enter'): void {
    const { state } = this.view
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
    this.view.dom.dispatchEvent(event)
    if (key === 'Enter' || this.view.state.doc !== state.doc) return
    // What a browser does of itself.
    const { head } = state.selection
    this.view.dispatch(
      key === 'Backspace' ? state.tr.delete(head - 1, head) : state.tr.delete(head, head + 1),
    )
  }

  /** The page, with the caret as ^, added words as +…+ and struck ones as -…-, a break that is added or struck before its |. */
  get shown(): string {
    const { doc, selection } = this.view.state
    const out: string[] = []
    doc.forEach((block, at) => {
      let line = ''
      const element = this.view.nodeDOM(at) as HTMLElement
      let offset = 0
      let last = ''
      for (const letter of [...block.textContent]) {
        const { node } = this.view.domAtPos(at + 2 + offset, -1)
        const around = (node instanceof Element ? node : node.parentElement)?.closest('[data-suggested]')
        const signs = (around?.getAttribute('data-suggested') ?? '')
          .replace('added', '+')
          .replace('struck', '-')
          .replace('form', '*')
          .replace(' ', '')
        if (signs !== last) line += (last ? `${last})` : '') + (signs ? `(${signs}` : '')
        last = signs
        if (selection.empty && selection.head === at + 1 + offset) line += '^'
        line += letter
        offset += letter.length
      }
      if (last) line += `${last})`
      if (selection.empty && selection.head === at + 1 + block.content.size) line += '^'
      const kind = element.getAttribute('data-suggested-kind')
      out.push(
        (kind ? `<${kind.split('?')[0]}>` : '') +
          line +
          (element.dataset.suggestedBreak ? ` ${element.dataset.suggestedBreak}` : ''),
      )
    })
    return out.join(' | ')
  }

  get readers(): string {
    return blocksForReaders(this.page.doc, 'body')
      .map(({ runs }) => runs.map(({ text, marks }) => (marks.bold ? `*${text}*` : text)).join(''))
      .join(' | ')
  }

  hears(other: Reporter): void {
    Y.applyUpdate(this.page.doc, Y.encodeStateAsUpdate(other.page.doc), 'network')
  }
}

const told = (seedWords: readonly string[] = ['The vote is due soon.', 'Ships wait.']) => {
  const first = seed(seedWords)
  return [new Reporter(10, first), new Reporter(20, first)] as const
}

test('typed words are added, and readers get the copy without them', () => {
  const [ana] = told()
  ana.goes('The vote')
  ana.types(' today')
  expect(ana.shown).toBe('The vote(+ today+)^ is due soon. | Ships wait.')
  expect(ana.readers).toBe('The vote is due soon. | Ships wait.')
  expect(groupsOf(ana.page.doc)).toHaveLength(1)
})

test('Backspace strikes letter by letter and goes before them; Delete goes behind', () => {
  const [ana] = told()
  ana.goes('The vote')
  for (let n = 0; n < 4; n++) ana.presses('Backspace')
  expect(ana.shown).toBe('The (-^vote-) is due soon. | Ships wait.')
  expect(groupsOf(ana.page.doc)).toHaveLength(1)
  ana.goes('Ships')
  for (let n = 0; n < 5; n++) ana.presses('Delete')
  expect(ana.shown).toBe('The (-vote-) is due soon. | Ships(- wait-)^.')
  expect(groupsOf(ana.page.doc)).toHaveLength(2)
})

test('a word typed over another stands behind it, as one suggestion', () => {
  const [ana] = told()
  ana.goes('The vote', 'vote')
  ana.types('ballot')
  expect(ana.shown).toBe('The (-vote-)(+ballot+)^ is due soon. | Ships wait.')
  expect(groupsOf(ana.page.doc)).toHaveLength(1)
  const group = groupsOf(ana.page.doc)[0]?.group ?? ''
  ana.page.doc.transact(() => acceptGroups(ana.page.doc, [group], { person: 'editor', at: 1 }))
  expect(ana.readers).toBe('The ballot is due soon. | Ships wait.')
})

test('a word that begins as the one before it ends is struck and typed whole', () => {
  const [ana] = told(['Dockers wait.'])
  ana.goes('Docker', 'Docker')
  ana.types('reader')
  expect(ana.shown).toBe('(-Docker-)(+reader+)^s wait.')
  ana.goes('Dockerreaders wait', 'wait')
  ana.types('walk')
  expect(ana.shown).toBe('(-Docker-)(+reader+)s (-wait-)(+walk+)^.')
})

test('one’s own added words are really deleted', () => {
  const [ana] = told()
  ana.goes('The vote')
  ana.types(' today')
  for (let n = 0; n < 6; n++) ana.presses('Backspace')
  expect(ana.shown).toBe('The vote^ is due soon. | Ships wait.')
  expect(groupsOf(ana.page.doc)).toHaveLength(0)
})

test('a new line and a joined one are suggested, shown at the end of the block before', () => {
  const [ana] = told()
  ana.goes('The vote')
  ana.presses('Enter')
  expect(ana.shown).toBe('The vote added | ^ is due soon. | Ships wait.')
  ana.goes('is due soon.\n\n')
  ana.presses('Backspace')
  expect(ana.shown).toBe('The vote added |  is due soon.^ struck | Ships wait.')
  expect(ana.readers).toBe('The vote is due soon. | Ships wait.')
  ana.page.doc.transact(() =>
    acceptGroups(
      ana.page.doc,
      groupsOf(ana.page.doc).map(({ group }) => group),
      { person: 'editor', at: 1 },
    ),
  )
  expect(ana.readers).toBe('The vote |  is due soon.Ships wait.')
})

test('several paragraphs deleted at once stand there struck', () => {
  const [ana] = told(['One.', 'Two.', 'Three.', 'Four.'])
  const { doc, tr } = ana.view.state
  ana.view.dispatch(tr.setSelection(TextSelection.create(doc, 3, 16)))
  ana.presses('Backspace')
  expect(ana.shown).toBe('On(-^e.-) struck | (-Two.-) struck | (-Thr-)ee. | Four.')
  ana.page.doc.transact(() =>
    acceptGroups(
      ana.page.doc,
      groupsOf(ana.page.doc).map(({ group }) => group),
      { person: 'editor', at: 1 },
    ),
  )
  expect(ana.readers).toBe('Onee. | Four.')
})

test('bold, a link and another kind are said at the words, and asked for twice they are withdrawn', () => {
  const [ana] = told()
  ana.goes('The vote', 'vote')
  const { bold } = ana.view.state.schema.marks
  if (!bold) throw new Error('There is no bold.')
  ana.runs(toggleMark(bold))
  expect(ana.shown).toBe('The (*vote*) is due soon. | Ships wait.')
  expect(ana.readers).toBe('The vote is due soon. | Ships wait.')
  ana.runs(toggleMark(bold))
  expect(ana.shown).toBe('The vote is due soon. | Ships wait.')
  ana.goes('Ships')
  ana.runs(setKind('crosshead'))
  expect(ana.shown).toBe('The vote is due soon. | <Crosshead>Ships^ wait.')
  expect(ana.page.doc.getMap('blocks').size).toBe(0)
})

test('what is typed plainly beside a suggestion is copy, here and there', () => {
  const [ana, ben] = told()
  ben.writes()
  ana.goes('The vote')
  ana.types(' today')
  ben.hears(ana)
  ben.goes('The vote to')
  ben.types('XX')
  ben.goes('Ships')
  ben.types(' still')
  ana.hears(ben)
  expect(ana.readers).toBe('The voteXX is due soon. | Ships still wait.')
  expect(ben.readers).toBe(ana.readers)
  ana.writes()
  ana.goes('due')
  ana.types(' very')
  expect(ana.readers).toBe('The voteXX is due very soon. | Ships still wait.')
})

/** "The vote is due -soon-+on Friday+." of Ana, on the page of Ben, who writes. */
const suggestedToBen = () => {
  const [ana, ben] = told(['The vote is due soon.', 'Ships wait.', 'Rain fell.'])
  ben.writes()
  ana.goes('due soon', 'soon')
  ana.types('on Friday')
  ben.hears(ana)
  return [ana, ben] as const
}

test('who copies or cuts what is only suggested takes along what readers get', () => {
  const [, ben] = suggestedToBen()
  ben.selects('vote', 'Ships')
  expect(ben.copies().text).toBe('vote is due soon.\n\nShips')
  ben.selects('The', 'Friday.')
  const cut = ben.cuts()
  expect(cut.text).toBe('The vote is due soon.')
  ben.goes('Rain fell.')
  ben.pastes(cut)
  expect(ben.readers).toContain('Rain fell.The vote is due soon.')
  expect(ben.readers).not.toContain('Friday')
  expect(ben.page.drawn()).toEqual(ben.page.meant())
})

test('until what is suggested is drawn nothing is copied, cut or dragged', () => {
  const [ana] = told()
  const ben = new Page(97, Y.encodeStateAsUpdate(ana.page.doc))
  pages.push(ben)
  const { view } = ben.fieldEditor.editor
  const isHeldBack = (type: string) => {
    const event = new Event(type, { bubbles: true, cancelable: true })
    view.dom.dispatchEvent(event)
    return event.defaultPrevented
  }
  view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, 1, 9)))
  ana.goes('The vote')
  ana.types(' today')
  Y.applyUpdate(ben.doc, Y.encodeStateAsUpdate(ana.page.doc), 'network')
  for (const type of ['copy', 'cut', 'dragstart']) expect(isHeldBack(type), type).toBe(true)
  expect(view.state.doc.textContent).toContain('The vote today is due')
  ben.fieldEditor.editor.registerPlugin(
    drawSuggestions(ben.fieldEditor.binding.page, () => ({ name: '', color: 0 })),
  )
  expect(isHeldBack('dragstart')).toBe(false)
})

test('a break that is only suggested is not copied, and words that are only suggested leave nothing to paste', () => {
  const [ana, ben] = suggestedToBen()
  ana.goes('Ships')
  ana.presses('Enter')
  ben.hears(ana)
  ben.selects('Ships', 'Rain')
  expect(ben.copies().text).toBe('Ships wait.\n\nRain')
  ben.selects('on Fri', 'on Fri')
  expect(ben.copies().text).toBe('')
})

test('who suggests moves their own words, and cannot make copy of them by going back to writing', () => {
  const [ana] = suggestedToBen()
  ana.selects('on Friday', 'on Friday')
  const copied = ana.copies()
  expect(copied.text).toBe('on Friday')
  ana.goes('Ships')
  ana.pastes(copied)
  expect(ana.shown).toContain('Ships(+on Friday+)')
  ana.writes()
  ana.selects('due', 'Friday.')
  ana.suggests()
  const both = ana.copies()
  ana.writes()
  ana.goes('Rain')
  ana.pastes(both)
  expect(ana.readers).toBe('The vote is due soon. | Ships wait. | Raindue soon. fell.')
})

test('a moved block that is joined to another does not make copy of what is suggested in it', () => {
  const [, ben] = suggestedToBen()
  ben.goes('The vote')
  ben.page.fieldEditor.blocks.move(1)
  ben.goes('Ships wait.\n\n')
  ben.presses('Backspace')
  expect(ben.readers).toBe('Ships wait.The vote is due soon. | Rain fell.')
  expect(ben.page.drawn()).toEqual(ben.page.meant())
})

test('a move is refused with a sentence, and the page stays as it was', () => {
  const [ana] = told()
  ana.goes('Ships')
  ana.page.fieldEditor.blocks.move(-1)
  expect(ana.said).toEqual([expect.stringContaining('cannot be suggested')])
  expect(ana.shown).toBe('The vote is due soon. | Ships^ wait.')
})

test('who may only suggest touches nothing else, not even for the look of their words', () => {
  const ana = new Reporter(10, seed(['The vote is due soon.', 'Ships wait.']), false)
  const roots = ['marks', 'blocks', 'fields', 'credits'].map((name) => ana.page.doc.getMap(name))
  ana.goes('The vote', 'vote')
  ana.view.pasteHTML('<p>a <b>bold</b> one</p><h2>Head</h2><p>tail</p>', new Event('paste') as ClipboardEvent)
  expect(ana.shown).toContain('bold')
  expect(ana.readers).toBe('The vote is due soon. | Ships wait.')
  ana.goes('Ships', 'Ships')
  ana.runs(toggleNote)
  expect(ana.said).toEqual([expect.stringContaining('note')])
  expect(roots.map((root) => root.size)).toEqual([0, 0, 0, 0])
})

test('a block that two people brought back twice is put right by whoever may write, and not by a suggester', async () => {
  const first = seed(['The vote is due soon.', 'Ships wait.'])
  const [ana, ben] = [new Reporter(10, first, false), new Reporter(20, first)]
  const doubled = new Y.Doc()
  Y.applyUpdate(doubled, first)
  doubled.getText('body').insertEmbed(22, { b: 'p1', k: 'paragraph' })
  const changes: string[] = []
  for (const [name, { page }] of Object.entries({ ana, ben })) {
    page.doc.on('update', (_update: Uint8Array, origin: unknown) => {
      if (origin !== 'network') changes.push(name)
    })
    Y.applyUpdate(page.doc, Y.encodeStateAsUpdate(doubled), 'network')
  }
  await expect.poll(() => changes).toContain('ben')
  expect(changes).not.toContain('ana')
})

test('undo takes a suggestion back, and redo makes it again', async () => {
  const [ana] = told()
  ana.goes('The vote', 'vote')
  ana.types('ballot')
  await fetchLater()
  ana.page.fieldEditor.undo()
  expect(ana.shown).toContain('The vote is due soon. | Ships wait.')
  expect(groupsOf(ana.page.doc)).toHaveLength(0)
  ana.page.fieldEditor.redo()
  expect(ana.shown.replace('^', '')).toBe('The (-vote-)(+ballot+) is due soon. | Ships wait.')
})

const seeds = process.env.SEED ? [Number(process.env.SEED)] : [1, 2, 3, Date.now() % 1e6]
test.each(seeds)(
  'whatever three people suggest, pages say what the document says, and rejecting all gives it back (seed %d)',
  (seedOf) => {
    const random = new Random(seedOf)
    const first = seed(['The lock is shut.', 'Ships wait.', 'Rain 😀 fell'])
    const people = [10, 20, 30].map((client) => new Reporter(client, first))
    const acts = strangeActs.filter(([name]) => !/note|undo|redo/.test(name))
    for (let step = 0; step < (process.env.COPYDESK_LONG ? 400 : 60); step++) {
      const ana = random.one(people)
      const [name, act] = random.one(acts)
      act(ana.page.fieldEditor, (below) => random.below(below))
      if (random.chance(0.3)) {
        const ben = random.one(people)
        if (ben !== ana) ben.hears(ana)
      }
      for (const { page } of people)
        expect(page.drawn(), `seed ${seedOf} step ${step} ${name}`).toEqual(page.meant())
    }
    for (let round = 0; round < 2; round++)
      for (const a of people) for (const b of people) if (a !== b) a.hears(b)
    for (const one of people) {
      expect(one.readers, `seed ${seedOf}`).toBe('The lock is shut. | Ships wait. | Rain 😀 fell')
      expect(one.page.drawn()).toEqual(people[0]?.page.drawn())
      expect(one.page.mends).toBe(0)
    }
    const { doc } = (people[0] as Reporter).page
    doc.transact(() =>
      rejectGroups(
        doc,
        groupsOf(doc).map(({ group }) => group),
      ),
    )
    expect(people[0]?.page.drawn()).toEqual(people[0]?.page.meant())
    expect(people[0]?.readers).toBe('The lock is shut. | Ships wait. | Rain 😀 fell')
  },
)
