import { spawn } from 'node:child_process'
import { once } from 'node:events'

const PROGRAM = new URL('../cli/copydesk.ts', import.meta.url).pathname

/** What a command left on the terminal, and its exit code. */
export interface Ran {
  code: number
  out: string
  err: string
}

/** Runs `copydesk` as from a shell, in an environment that has nothing but what is given. */
export async function runCopydesk(
  words: readonly string[],
  { stdin = '', environment = {} }: { stdin?: string; environment?: Record<string, string> } = {},
): Promise<Ran> {
  const env = { PATH: process.env.PATH, ...environment }
  const child = spawn(process.execPath, [PROGRAM, ...words], { env })
  let out = ''
  let err = ''
  child.stdout.on('data', (chunk) => {
    out += chunk
  })
  child.stderr.on('data', (chunk) => {
    err += chunk
  })
  child.stdin.end(stdin)
  const [code] = await once(child, 'close')
  return { code, out, err }
}
