import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer } from 'vite'

/** A temporary demo newsroom whose server starts again when its source changes, and pages that reload themselves. */
const folder = process.env.COPYDESK_DATA ?? mkdtempSync(join(tmpdir(), 'copydesk-dev-'))
const server = spawn(
  process.execPath,
  ['--watch', 'server/src/cli/copydesk.ts', 'serve', '--demo', '--data', folder, '--port', '4700'],
  { stdio: 'inherit', env: { ...process.env, COPYDESK_ORIGINS: 'http://localhost:5173' } },
)
const pages = await createServer({ root: 'client', server: { port: 5173, strictPort: true } })
await pages.listen()
pages.printUrls()
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    server.kill(signal)
    void pages.close().then(() => process.exit(0))
  })
}
