import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { createInterface } from 'node:readline'

export interface Started {
  pid: number
  /** What its line said, by the groups of the pattern. */
  said: RegExpExecArray
  collected(): Promise<number>
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>
}

export interface StartWith {
  /** A program that is its own command; otherwise Node is. */
  command?: string
  /** What it is told: the script first, when Node is the command. */
  args: readonly string[]
  environment?: Record<string, string>
  cwd?: string
  /** The line that it prints when it can be used. */
  ready: RegExp
}

const PRELOAD = new URL('./collect-when-asked.js', import.meta.url).href
/** A server that says nothing for so long has not started. */
const PATIENCE_MS = 60_000

/** Starts a server in a process of its own. */
export async function startServer({
  command = process.execPath,
  args,
  environment = {},
  cwd,
  ready,
}: StartWith): Promise<Started> {
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, NODE_OPTIONS: `--import=${PRELOAD}`, NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let complaints = ''
  child.stderr.on('data', (words) => {
    complaints = `${complaints}${words}`.slice(-4000)
  })
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  // A measurement that fails leaves nothing running.
  const takeAlong = () => child.kill('SIGKILL')
  process.on('exit', takeAlong)
  void gone.then(() => process.off('exit', takeAlong))
  const lines = createInterface(child.stdout)
  const next = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const patience = setTimeout(() => reject(new Error('The server does not answer.')), PATIENCE_MS)
      const hear = (line: string) => {
        const said = pattern.exec(line)
        if (!said) return
        clearTimeout(patience)
        lines.off('line', hear)
        resolve(said)
      }
      lines.on('line', hear)
      void gone.then(() => {
        clearTimeout(patience)
        reject(new Error(`The server ended: ${complaints}`))
      })
    })
  const said = await next(ready)
  return {
    pid: child.pid ?? 0,
    said,
    async collected() {
      const answer = next(/^collected (\d+)$/)
      child.kill('SIGUSR2')
      return Number((await answer)[1])
    },
    async end(signal) {
      if (child.exitCode === null && child.signalCode === null) child.kill(signal)
      await gone
    },
  }
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
