import { execFileSync, spawn } from 'node:child_process'
import { DEMO_PASSWORD, DEMO_PEOPLE } from '../demo/people.ts'

const COPYDESK = new URL('../cli/copydesk.ts', import.meta.url).pathname

/** `copydesk serve` on the demo newsroom, as an operator starts it. */
export interface ServedNewsroom {
  port: number
  pid: number
  /** What it said to the operator, line by line. */
  lines: string[]
  /** The exit code, when it has ended. */
  ended: Promise<number | null>
  signIn(who: keyof typeof DEMO_PEOPLE): Promise<{ cookie: string }>
  /** A story in a desk of theirs: the id of its edition. */
  story(cookie: string, slug: string): Promise<string>
  get(path: string): Promise<{ status: number; body: string }>
  post(cookie: string, path: string, body: unknown): Promise<{ status: number; body: string }>
  /** The copy as a process of its own finds it in the folder. */
  exported(edition: string): string
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void>
}

export async function startServe(
  folder: string,
  environment: Record<string, string> = {},
): Promise<ServedNewsroom> {
  const child = spawn(process.execPath, [COPYDESK, 'serve', '--demo', '--data', folder, '--port', '0'], {
    env: { ...process.env, COPYDESK_LOG_LEVEL: 'info', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const lines: string[] = []
  let said = ''
  child.stderr.on('data', (words: Buffer) => {
    lines.push(...words.toString().split('\n').filter(Boolean))
  })
  // Not 'exit': what it said last is still to be read then.
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const port = await new Promise<number>((resolve, reject) => {
    child.stdout.on('data', (words: Buffer) => {
      said += words
      const address = /is at http:\/\/[^:]+:(\d+)/.exec(said)
      if (address && said.includes('password')) resolve(Number(address[1]))
    })
    void ended.then(() => reject(new Error(`The server ended before it listened: ${lines.join('\n')}`)))
  })
  const address = `http://localhost:${port}`
  const post = async (cookie: string, path: string, body: unknown) => {
    const answer = await fetch(address + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: address, cookie },
      body: JSON.stringify(body),
    })
    return { status: answer.status, body: await answer.text(), headers: answer.headers }
  }
  const get = async (path: string, cookie = '') => {
    const answer = await fetch(address + path, { headers: { cookie } })
    return { status: answer.status, body: await answer.text() }
  }
  return {
    port,
    pid: child.pid as number,
    lines,
    ended,
    async signIn(who) {
      const { email } = DEMO_PEOPLE[who]
      const { headers } = await post('', '/api/auth/sign-in/email', { email, password: DEMO_PASSWORD })
      return {
        cookie: headers
          .getSetCookie()
          .map((one) => one.split(';')[0])
          .join('; '),
      }
    },
    async story(cookie, slug) {
      const { desks } = JSON.parse((await get('/api/me', cookie)).body)
      return JSON.parse((await post(cookie, '/api/stories', { slug, desk: desks[0].id })).body).edition.id
    },
    get,
    post,
    exported: (edition) =>
      execFileSync(
        process.execPath,
        [COPYDESK, 'export', edition, '--format', 'text', '--data', folder],
        // What goes wrong for the server does not for whoever reads beside it.
        { encoding: 'utf8', env: { ...process.env, COPYDESK_LOG_LEVEL: 'error' } },
      ),
    async end(signal) {
      if (child.exitCode === null && child.signalCode === null) child.kill(signal)
      await ended
    },
  }
}
