import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

export interface Served {
  port: number
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void>
}

/** Starts the sync engine's bare server as a process; the client knows it by its wire only. */
export async function serve(folder: string, port = 0): Promise<Served> {
  const script = new URL('../../../../server/src/testing/bare-server.ts', import.meta.url).pathname
  const child = spawn(process.execPath, [script, folder, String(port)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const listens = await new Promise<number>((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      const said = /^listening (\d+) /.exec(line)
      if (said) resolve(Number(said[1]))
    })
    void gone.then(() => reject(new Error('The server ended before it listened.')))
  })
  return {
    port: listens,
    async end(signal) {
      child.kill(signal)
      await gone
    },
  }
}

/** Node's own WebSocket with a cookie, which a browser would bring by itself. */
export function socketOf(name: string): typeof WebSocket {
  return class extends WebSocket {
    constructor(address: string | URL) {
      super(address, { headers: { cookie: `name=${name}` } } as unknown as string)
    }
  }
}
