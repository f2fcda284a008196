import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

export interface BareServer {
  port: number
  /** The server's own, also under a tracer. */
  pid: number
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
  const listening = new Promise<{ port: number; pid: number }>((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      const said = /^listening (\d+) (\d+)$/.exec(line)
      if (said) resolve({ port: Number(said[1]), pid: Number(said[2]) })
    })
    void gone.then(() => reject(new Error(`The server ended before it listened: ${complaints}`)))
  })
  const { port: listens, pid } = await listening
  return {
    port: listens,
    pid,
    async end(signal) {
      if (child.exitCode === null && child.signalCode === null) process.kill(pid, signal)
      await gone
    },
  }
}
