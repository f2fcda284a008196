import { Random } from '@copydesk/shared/testing'
import { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { FieldEditor } from '../field-editor.ts'
import { fetchLater } from '../later.ts'
import { strangeActs } from './strange-acts.ts'

await fetchLater()

/** One person's open body. */
export class Page {
  readonly doc = new Y.Doc()
  readonly fieldEditor: FieldEditor
  /** Updates of others that have not arrived. */
  readonly inbox: Uint8Array[] = []
  isOffline = false

  constructor(client: number, first: Uint8Array) {
    this.doc.clientID = client
    for (const field of ['headline', 'standfirst', 'body']) this.doc.getText(field)
    Y.applyUpdate(this.doc, first)
    const mount = document.createElement('div')
    document.body.append(mount)
    this.fieldEditor = new FieldEditor({
      edition: {
        doc: this.doc,
        awareness: new Awareness(this.doc),
        hold: () => ({ release: () => undefined, stop: () => undefined }),
      },
      field: 'body',
      mount,
      label: 'Body',
      placeholder: '',
      editable: true,
      language: 'en',
      onLeave: () => false,
      onAskLink: () => undefined,
    })
  }

  /** What the idle check would find. */
  get mends(): number {
    this.fieldEditor.binding.mend()
    return this.fieldEditor.binding.mends
  }

  /** What the page shows. */
  drawn(): unknown {
    return this.fieldEditor.editor.state.doc.toJSON()
  }

  /** What the shared text says it should show. */
  meant(): unknown {
    return this.fieldEditor.binding.meant().toJSON()
  }
}

/** People who write one body, some of them offline for a while; messages arrive when the room says so. */
export class Room {
  readonly pages: Page[]
  readonly random: (below: number) => number

  constructor(
    seed: number,
    people: number,
    words: readonly string[] = ['The lock is shut.', 'Ships wait.', 'Rain 😀 fell'],
  ) {
    const random = new Random(seed)
    this.random = (below) => random.below(below)
    const server = new Y.Doc()
    server.clientID = 1
    const body = server.getText('body')
    words.forEach((line, at) => {
      body.insertEmbed(body.length, { b: `s${at}`, k: 'paragraph' })
      body.insert(body.length, line)
    })
    const first = Y.encodeStateAsUpdate(server)
    this.pages = Array.from({ length: people }, (_, at) => new Page(at + 10, first))
    for (const page of this.pages) {
      page.doc.on('update', (update, _origin, _doc, transaction) => {
        if (!transaction.local) return
        for (const other of this.pages) if (other !== page) other.inbox.push(update)
      })
    }
  }

  /** Somebody does something, or somebody's messages arrive. Returns what it was. */
  async step(): Promise<string> {
    const at = this.random(this.pages.length)
    const page = this.pages[at] as Page
    if (this.random(20) === 0) page.isOffline = !page.isOffline
    if (!page.isOffline && this.random(3) === 0) {
      this.deliver(page)
      await Promise.resolve()
      return `${at} hears`
    }
    const [name, act] = strangeActs[this.random(strangeActs.length)] as (typeof strangeActs)[0]
    act(page.fieldEditor, this.random)
    // Repairs run as soon as whoever caused them is done.
    await Promise.resolve()
    return `${at} ${name}`
  }

  deliver(page: Page): void {
    for (const update of page.inbox.splice(0)) Y.applyUpdate(page.doc, update, 'network')
  }

  async deliverAll(): Promise<void> {
    while (this.pages.some(({ inbox }) => inbox.length > 0)) {
      for (const page of this.pages) this.deliver(page)
      await Promise.resolve()
    }
  }

  close(): void {
    for (const { fieldEditor } of this.pages) fieldEditor.close()
    document.body.replaceChildren()
  }
}
