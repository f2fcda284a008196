import { spawn } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'

/** The demo newsroom: builds the pages when their sources are newer, then serves. */
const built = 'client/dist/index.html'
if (!existsSync(built) || newest(['client', 'shared']) > statSync(built).mtimeMs) {
  console.log('Building the pages (once, and after each change) …')
  await build({ root: 'client', logLevel: 'warn' })
}
const server = spawn(
  join(import.meta.dirname, '../server/src/cli/copydesk.ts'),
  ['serve', '--demo', '--data', process.env.COPYDESK_DATA ?? 'data', ...process.argv.slice(2)],
  { stdio: 'inherit' },
)
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal))
server.on('exit', (code) => process.exit(code ?? 1))

function newest(folders: string[]): number {
  return Math.max(
    ...folders.flatMap((folder) =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter(
          (entry) =>
            entry.isFile() && !/(^|\/)(node_modules|dist)(\/|$)/.test(join(entry.parentPath, entry.name)),
        )
        .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs),
    ),
  )
}
