import { type Browser, expect, type Page } from '@playwright/test'
import type { EditorHarness } from './editor-room.ts'

interface Checked {
  drawn: string[]
  meant: string[]
  page: string
  text: string
  mends: number
  corrections: number
}

/** One person's page, with what the tests ask of it. */
export class EditorPage {
  readonly errors: string[] = []
  readonly page: Page

  private constructor(page: Page) {
    this.page = page
    page.on('pageerror', (error) => this.errors.push(`${error.message}\n${error.stack}`))
  }

  static async open(
    browser: Browser,
    harness: EditorHarness,
    room: string,
    name: string,
    color = 0,
  ): Promise<EditorPage> {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
    const opened = new EditorPage(await context.newPage())
    await opened.page.goto(harness.page(room, name, color))
    await opened.body.waitFor()
    return opened
  }

  get body() {
    return this.page.getByRole('textbox', { name: 'Body' })
  }

  get keys() {
    return this.page.keyboard
  }

  /** Whatever keys asked of the caret has been read by the editor two frames later. */
  async settle(): Promise<void> {
    await this.page.evaluate(
      () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
    )
  }

  /** Puts the caret at a position of the body's document. */
  async caretAt(position: number): Promise<void> {
    await this.page.evaluate((at) => {
      const { editor } = opened.get('body')!
      editor.commands.focus()
      editor.commands.setTextSelection(at)
    }, position)
    await this.settle()
  }

  async select(from: number, to: number): Promise<void> {
    await this.page.evaluate(
      (range) => {
        const { editor } = opened.get('body')!
        editor.commands.focus()
        editor.commands.setTextSelection(range)
      },
      { from, to },
    )
    await this.settle()
  }

  selection(): Promise<[number, number]> {
    return this.page.evaluate(() => {
      const { from, to } = opened.get('body')!.editor.state.selection
      return [from, to]
    })
  }

  /** The words of the block before an element in it. */
  wordsBefore(selector: string): Promise<string> {
    return this.body.locator(selector).evaluate((element) => {
      const range = document.createRange()
      range.setStart(element.closest('[dir]')!, 0)
      range.setEndBefore(element)
      return range.toString().replaceAll('\uFEFF', '')
    })
  }

  /** Collects the composition events from now on; returns how to read them. */
  async listenToComposition(): Promise<() => Promise<string[]>> {
    await this.body.evaluate((body) => {
      const seen: string[] = []
      Object.assign(globalThis, { compositionEvents: seen })
      for (const name of ['compositionstart', 'compositionend'])
        body.addEventListener(name, () => seen.push(name))
    })
    return () =>
      this.page.evaluate(() => (globalThis as unknown as { compositionEvents: string[] }).compositionEvents)
  }

  /** An input method, as the browser knows one. */
  async inputMethod(): Promise<{ compose(words: string): Promise<void>; end(words: string): Promise<void> }> {
    const session = await this.page.context().newCDPSession(this.page)
    return {
      compose: async (text) => {
        const end = text.length
        await session.send('Input.imeSetComposition', { text, selectionStart: end, selectionEnd: end })
        await this.settle()
      },
      end: async (text) => {
        await session.send('Input.insertText', { text })
        await this.settle()
      },
    }
  }

  async close(): Promise<void> {
    await this.page.context().close()
  }

  /** Puts the caret at a share of the body. */
  async caretAtShare(share: number): Promise<void> {
    const size = await this.page.evaluate(() => opened.get('body')!.editor.state.doc.content.size)
    await this.caretAt(Math.max(1, Math.floor(size * share)))
  }

  async paste(html: string): Promise<void> {
    await this.page.evaluate((words) => opened.get('body')!.editor.view.pasteHTML(words), html)
  }

  /** Suggests from now on, or writes again. */
  async suggests(on = true): Promise<void> {
    await this.page.evaluate((now) => suggest(now), on)
  }

  /** Sees what is suggested, whoever suggests it. */
  async seesSuggestions(): Promise<void> {
    await this.page.evaluate(() => drawSuggested())
  }

  /** What readers get, how much is suggested beside it, and what could not be. */
  suggested(): Promise<{ readers: string[]; open: number; refused: string[] }> {
    return this.page.evaluate(() => ({ readers: readers(), open: suggestions(), refused }))
  }

  line(connected: boolean): Promise<void> {
    return this.page.evaluate((on) => (on ? provider.connect() : provider.disconnect()), connected)
  }

  /**
   * At one moment: the words of the body as they stand in the elements, block by block as kind and words; the same
   * as the function of the shared text says it; and both with everything that the page does not print.
   */
  check(): Promise<Checked> {
    return this.page.evaluate(() => {
      const { binding, editor } = opened.get('body')!
      const drawn = [...document.querySelectorAll('[data-copy-field=body] > [data-block]')].map((block) => {
        const copy = block.lastElementChild!.cloneNode(true) as HTMLElement
        for (const extra of copy.querySelectorAll('[data-caret], .ProseMirror-separator')) extra.remove()
        return `${(block as HTMLElement).dataset.kind}: ${copy.textContent!.replaceAll('\uFEFF', '')}`
      })
      const shared = binding.meant()
      const meant: string[] = []
      shared.forEach((node) => {
        meant.push(`${node.attrs.kind}: ${node.textContent}`)
      })
      const { mends, corrections } = binding
      const [page, text] = [JSON.stringify(editor.state.doc), JSON.stringify(shared)]
      return { drawn, meant, page, text, mends, corrections }
    })
  }

  async drawn(): Promise<string[]> {
    return (await this.check()).drawn
  }

  /** The page shows what the shared text says, down to the elements. */
  async agrees(saying = ''): Promise<void> {
    const { drawn, meant, page, text } = await this.check()
    expect(page, saying).toBe(text)
    expect(drawn, saying).toEqual(meant)
  }
}

/** What the harness page leaves for the tests. */
declare global {
  const opened: Map<
    string,
    {
      editor: {
        state: { doc: { content: { size: number } }; selection: { from: number; to: number } }
        view: { composing: boolean; pasteHTML(html: string): void }
        commands: { focus(): void; setTextSelection(at: number | { from: number; to: number }): void }
      }
      binding: {
        mends: number
        corrections: number
        meant(): { forEach(each: (node: { attrs: { kind: string }; textContent: string }) => void): void }
      }
    }
  >
  const suggest: (on: boolean) => void
  const drawSuggested: () => void
  const readers: () => string[]
  const suggestions: () => number
  const refused: string[]
  const provider: { connect(): void; disconnect(): void; wsconnected: boolean }
  const edition: { doc: { getText(name: string): { toString(): string } } }
}

/** All pages show the same, once what is under way has arrived. */
export async function agreeInTheEnd(...pages: EditorPage[]): Promise<void> {
  await expect(async () => {
    const all = await Promise.all(pages.map((page) => page.check()))
    for (const one of all) {
      expect(one.page).toBe(one.text)
      expect(one.drawn).toEqual(one.meant)
      expect(one.page).toBe(all[0]?.page)
    }
  }).toPass({ timeout: 15_000 })
}
