import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

export interface BareServer {
  process: ChildProcess
  port: number
  /** Ends it and waits until it is gone. */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void>
}

/** Starts a bare server as its own process, under a tracer if one is given. */
export async function startBareServer(
  folder: string,
  port = 0,
  tracer: readonly string[] = [],
): Promise<BareServer> {
  const script = new URL('./bare-server.ts', import.meta.url).pathname
  const [command = '', ...args] = [...tracer, process.execPath, script, folder, String(port)]
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  let complaints = ''
  child.stderr.on('data', (words) => {
    complaints += words
  })
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const listening = new Promise<number>((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      const said = /^listening (\d+)$/.exec(line)
      if (said) resolve(Number(said[1]))
    })
    void gone.then(() => reject(new Error(`The server ended before it listened: ${complaints}`)))
  })
  return {
    process: child,
    port: await listening,
    async end(signal) {
      if (child.exitCode === null && child.signalCode === null) child.kill(signal)
      await gone
    },
  }
}
