import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { APIRequestContext, Browser, BrowserContextOptions } from '@playwright/test'
import { request } from '@playwright/test'
import { Colleague } from './colleague.ts'

const ROOT = resolve(import.meta.dirname, '..')
const WIRE_STORY = resolve(ROOT, '../shared/seed/wire-story.txt')

/** A story as a wire sent it; null, and said, where it is not beside the project. */
export function wireStory(): string | null {
  if (existsSync(WIRE_STORY)) return readFileSync(WIRE_STORY, 'utf8')
  console.log('The wire story is not beside the project: a story of our own stands in for it.')
  return null
}

/** The people of the demo newsroom, by what they do. */
const EMAIL = {
  managing: 'ruth@marlow.example',
  editor: 'milo@marlow.example',
  ana: 'ana@marlow.example',
  ben: 'ben@marlow.example',
  translator: 'claire@marlow.example',
} as const
export type Who = keyof typeof EMAIL

interface Settings {
  /** A folder of built pages of its own. */
  pages?: string
  /** Where its files are to be, and go with it. */
  folder?: string
  /** With the demo's people and stories, unless told otherwise. */
  demo?: boolean
  /** More settings, when it is known where it will be. */
  environment?: (address: string) => Record<string, string>
}

/** A real server on real files, that a test can kill and start again. */
export class Newsroom {
  readonly address: string
  private readonly port: number
  private readonly folder: string
  private readonly pages: string | undefined
  private readonly demo: boolean
  private readonly environment: Record<string, string>
  /** Where a newsroom that has nobody yet is set up, as its operator reads it. */
  setUpAddress = ''
  private server: ChildProcess | null = null
  private password = ''

  private constructor(port: number, folder: string, { pages, demo, environment }: Settings) {
    this.port = port
    this.folder = folder
    this.pages = pages
    this.demo = demo ?? true
    this.environment = environment?.(`http://localhost:${port}`) ?? {}
    this.address = `http://localhost:${port}`
  }

  static async open({
    folder = mkdtempSync(join(tmpdir(), 'copydesk-e2e-')),
    ...settings
  }: Settings = {}): Promise<Newsroom> {
    const newsroom = new Newsroom(await freePort(), folder, settings)
    await newsroom.start()
    return newsroom
  }

  /** Resolves when the server has said where it is and who can sign in, or where it is set up. */
  async start(): Promise<void> {
    const server = spawn(
      join(ROOT, 'node_modules/.bin/node'),
      [
        'server/src/cli/copydesk.ts',
        'serve',
        ...(this.demo ? ['--demo'] : []),
        '--data',
        this.folder,
        '--port',
        String(this.port),
      ],
      {
        cwd: ROOT,
        env: {
          ...process.env,
          COPYDESK_LOG_LEVEL: 'warn',
          ...(this.pages === undefined ? {} : { COPYDESK_PAGES: this.pages }),
          ...this.environment,
        },
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    )
    this.server = server
    let said = ''
    await new Promise<void>((ready, fail) => {
      server.stdout?.on('data', (bytes: Buffer) => {
        said += bytes.toString()
        const setUp = /(http\S+\/set-up#\S+)\n/.exec(said)
        if (setUp) {
          this.setUpAddress = setUp[1] as string
          ready()
        }
        const password = /password (\S+)/.exec(said)
        if (password && said.includes(EMAIL.translator)) {
          this.password = password[1] as string
          ready()
        }
      })
      server.once('exit', (code) =>
        fail(new Error(`The server ended with ${code} before it was ready: ${said}`)),
      )
    })
  }

  /** As a power cut ends it: no chance to tidy up. */
  async kill(): Promise<void> {
    await this.end('SIGKILL')
  }

  async close(): Promise<void> {
    await this.end('SIGTERM')
    rmSync(this.folder, { recursive: true, force: true })
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    const server = this.server
    this.server = null
    if (!server || server.exitCode !== null) return
    const gone = new Promise((resolve) => server.once('exit', resolve))
    server.kill(signal)
    await gone
  }

  /** Somebody at their own browser, signed in through the page. */
  async colleague(browser: Browser, who: Who, options: BrowserContextOptions = {}): Promise<Colleague> {
    const context = await browser.newContext({ baseURL: this.address, ...options })
    const colleague = new Colleague(await context.newPage(), who)
    await this.signsIn(colleague, who)
    return colleague
  }

  /** At the browser that is there, whoever sat at it before. */
  async signsIn(colleague: Colleague, who: Who): Promise<void> {
    await colleague.signsIn(EMAIL[who], this.password)
  }

  /** A program with a session of its own, for what a test arranges rather than shows. */
  async api(who: Who, userAgent?: string): Promise<APIRequestContext> {
    const api = await request.newContext({
      userAgent,
      baseURL: this.address,
      extraHTTPHeaders: { origin: this.address },
    })
    const answer = await api.post('/api/auth/sign-in/email', {
      data: { email: EMAIL[who], password: this.password },
    })
    if (!answer.ok()) throw new Error(`Signing in as ${who} was answered with ${answer.status()}.`)
    return api
  }

  /** A story made through the API; from wire text when it is given. Returns the id of its original edition. */
  async story(
    who: Who,
    story: { slug: string; headline?: string; wire?: string; text?: string },
  ): Promise<string> {
    const api = await this.api(who)
    const { desks } = await (await api.get('/api/me')).json()
    const answer = await api.post('/api/stories', { data: { desk: desks[0].id, ...story } })
    if (!answer.ok()) throw new Error(`The story was refused: ${await answer.text()}`)
    const { edition } = await answer.json()
    await api.dispose()
    return edition.id
  }

  /** Whoever is on at a desk goes home, and nobody comes. */
  async endsShift(desk: string): Promise<void> {
    const api = await this.api('managing')
    const { desks } = await (await api.get('/api/me')).json()
    const at = `/api/desks/${desks.find(({ name }: { name: string }) => name === desk).id}`
    const { on } = await (await api.get(`${at}/shift`)).json()
    const answer = await api.post(`${at}/end-shift`, { data: { shift: on.id } })
    if (!answer.ok()) throw new Error(`Ending the shift was refused: ${await answer.text()}`)
    await api.dispose()
  }

  /** What an operator says of somebody at the command line, beside the server: another role, other desks. */
  stands(who: Who, ...words: string[]): void {
    execFileSync(
      join(ROOT, 'node_modules/.bin/node'),
      ['server/src/cli/copydesk.ts', 'user', 'change', EMAIL[who], '--data', this.folder, ...words],
      { cwd: ROOT, encoding: 'utf8', env: { ...process.env, COPYDESK_LOG_LEVEL: 'error' } },
    )
  }

  /** The copy as plain text, read from the files by the command, without the server. */
  exported(edition: string): string {
    return execFileSync(
      join(ROOT, 'node_modules/.bin/node'),
      ['server/src/cli/copydesk.ts', 'export', edition, '--format', 'text', '--data', this.folder],
      { cwd: ROOT, encoding: 'utf8', env: { ...process.env, COPYDESK_LOG_LEVEL: 'error' } },
    )
  }

  /** What is on disk, as readers would read it: the fields' texts, the body block by block. */
  async copyOnDisk(
    edition: string,
  ): Promise<{ headline: string; standfirst: string; body: string[]; creditLine: string }> {
    const api = await this.api('managing')
    const { publishable } = await (await api.get(`/api/editions/${edition}/copy`)).json()
    await api.dispose()
    return {
      headline: publishable.headline,
      standfirst: publishable.standfirst,
      body: publishable.body.map(({ runs }: { runs: { text: string }[] }) =>
        runs.map(({ text }) => text).join(''),
      ),
      creditLine: publishable.creditLine,
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as { port: number }
  await new Promise((closed) => server.close(closed))
  return port
}
