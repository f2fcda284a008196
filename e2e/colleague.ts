import { expect, type Locator, type Page } from '@playwright/test'

export type FieldName = 'Headline' | 'Standfirst' | 'Body'

/** Somebody at work in their own browser. Verbs are what a person does; none of them reaches behind the page. */
export class Colleague {
  readonly page: Page
  readonly name: string

  constructor(page: Page, name: string) {
    this.page = page
    this.name = name
  }

  async signsIn(email: string, password: string): Promise<void> {
    await this.page.goto('/sign-in')
    await this.page.getByLabel('E-mail').fill(email)
    await this.page.getByLabel('Password').fill(password)
    await this.page.getByRole('button', { name: 'Sign in' }).click()
    await this.page.waitForURL((url) => !url.pathname.startsWith('/sign-in'))
  }

  /** Gives a wire's text to the page that imports it. */
  async givesWire(wire: string): Promise<void> {
    await this.page.goto('/import')
    await this.page
      .locator('input[type=file]')
      .setInputFiles({ name: 'wire.txt', mimeType: 'text/plain', buffer: Buffer.from(wire) })
  }

  /** Makes a story of it, with what the wire does not say. */
  async makesStory({ headline, slug }: { headline: string; slug: string }): Promise<void> {
    await this.page.getByLabel('Headline').fill(headline)
    await this.page.getByLabel('Slug').fill(slug)
    await this.page
      .getByRole('button', { name: /Make|Create|Import|Begin/ })
      .last()
      .click()
    await this.page.waitForURL(/\/story\//)
    await expect(this.field('Body')).toBeVisible()
  }

  /** Opens an edition and waits until it can be read and written in. */
  async opens(edition: string): Promise<void> {
    await this.page.goto(`/story/${edition}`)
    await expect(this.field('Body')).toHaveAttribute('contenteditable', 'true')
  }

  /** Until the browser could open the pages without a network. The worker is fetched when there is time. */
  async couldOpenOffline(): Promise<void> {
    await expect
      .poll(
        () =>
          this.page.evaluate(
            async () => (await navigator.serviceWorker.getRegistration())?.active?.state ?? 'none',
          ),
        { timeout: 60_000 },
      )
      .toBe('activated')
  }

  field(name: FieldName): Locator {
    return this.page.getByRole('textbox', { name, exact: true })
  }

  /** What stands in a field, a line for each block. Carets are drawn by style and have no text. */
  async reads(name: FieldName): Promise<string[]> {
    return this.field(name).evaluate((field) =>
      [...field.querySelectorAll('[data-block]')].map((block) =>
        (block.lastElementChild?.textContent ?? '').replace(/\uFEFF/g, ''),
      ),
    )
  }

  async kinds(name: FieldName): Promise<string[]> {
    return this.field(name).evaluate((field) =>
      [...field.querySelectorAll<HTMLElement>('[data-block]')].map((block) => block.dataset.kind ?? ''),
    )
  }

  /** Puts the caret behind the first place where these words stand, as a click there would. */
  async goesAfter(name: FieldName, words: string): Promise<void> {
    await this.places(name, words, words.length)
  }

  /** Selects the first place where these words stand, as dragging over them would; also where one may only read. */
  async selects(name: FieldName, words: string): Promise<void> {
    await this.places(name, words, 0, words.length)
  }

  async goesBefore(name: FieldName, words: string): Promise<void> {
    await this.places(name, words, 0)
  }

  private async places(name: FieldName, words: string, into: number, selected = 0): Promise<void> {
    const field = this.field(name)
    await field.focus()
    // The editor puts its own selection back 20 ms after it gets the focus, where it has heard of no other by then.
    await this.page.evaluate(() => new Promise((over) => setTimeout(over, 25)))
    await field.evaluate(
      (root, [wanted, within, length]) => {
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
        const nodes: Text[] = []
        let all = ''
        while (walker.nextNode()) {
          const node = walker.currentNode as Text
          nodes.push(node)
          all += node.data
        }
        const at = all.indexOf(wanted)
        if (at < 0) throw new Error(`"${wanted}" does not stand in "${all.slice(0, 200)}…"`)
        // In a field without words the focus is place enough.
        if (nodes.length === 0) return
        const placeOf = (index: number, isEnd: boolean): [Text, number] => {
          let left = index
          for (const node of nodes) {
            if (left < node.data.length || (isEnd && left === node.data.length)) return [node, left]
            left -= node.data.length
          }
          throw new Error(`"${wanted}" is longer than what is there`)
        }
        const from = placeOf(at + within, length === 0)
        const to = length === 0 ? from : placeOf(at + within + length, true)
        getSelection()?.setBaseAndExtent(...from, ...to)
      },
      [words, into, selected] as const,
    )
    await this.frame()
  }

  /** The editor hears of a new selection on the next frame; keys before that would fall at the old place. */
  async frame(): Promise<void> {
    await this.page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    )
  }

  async types(text: string): Promise<void> {
    await this.page.keyboard.type(text, { delay: 15 })
  }

  async presses(...keys: string[]): Promise<void> {
    for (const key of keys) {
      await this.page.keyboard.press(key)
      await this.frame()
    }
  }

  /** What the foot says of the words typed here: "Saved", "Saving…", "Offline, 3 changes wait". */
  get savedWords(): Locator {
    return this.page.getByRole('contentinfo').locator('[data-is]')
  }

  async seesSaved(): Promise<void> {
    await expect(this.savedWords).toHaveAttribute('data-is', 'saved', { timeout: 30_000 })
  }

  async opensPanel(
    name:
      | 'Credits'
      | 'Comments'
      | 'Suggestions'
      | 'Filing'
      | 'Release'
      | 'Alerts'
      | 'Checks'
      | 'Writers'
      | 'History'
      | 'Details',
  ): Promise<void> {
    const button = this.page.getByRole('navigation', { name: 'Panels' }).getByRole('button', { name })
    if ((await button.getAttribute('aria-pressed')) !== 'true') await button.click()
  }

  /** Names somebody in the credits panel, as reporting unless told otherwise. */
  async credits(name: string): Promise<void> {
    const adder = this.page.getByRole('combobox', { name: /Add a name/ })
    await adder.fill(name)
    await adder.press('Enter')
    await expect(adder).toHaveValue('')
  }
}
