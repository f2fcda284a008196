import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Plugin, transformWithOxc } from 'vite'

const SOURCE = fileURLToPath(new URL('worker/service-worker.ts', import.meta.url))
/** Letters that most newsrooms never draw: kept when somebody has asked for them, not fetched ahead. */
const ON_DEMAND = /-(cyrillic|greek|vietnamese)\b.*\.woff2$/

/**
 * Builds the service worker and tells it what this build consists of. Workbox would do the listing, but its precache
 * drops a build's files as soon as the next one is there, under pages that are still open; and it brings as many
 * packages as the whole project has.
 */
export function offlineShell(): Plugin {
  let publicFolder = ''
  return {
    name: 'offline-shell',
    apply: 'build',
    enforce: 'post',
    configResolved({ publicDir }) {
      publicFolder = publicDir
    },
    async generateBundle(_, bundle) {
      const files = Object.values(bundle).filter(({ fileName }) => fileName.startsWith('assets/'))
      const paths = files
        .map(({ fileName }) => `/${fileName}`)
        .filter((path) => !path.endsWith('.map'))
        .sort()
      const entry = files.find((file) => file.type === 'chunk' && file.isEntry)
      if (!entry) throw new Error('The build has no first script for the service worker to know it by.')
      const plain = readdirSync(publicFolder).sort()
      const source = readFileSync(SOURCE, 'utf8')

      const hash = createHash('sha256').update(source).update(paths.join())
      for (const name of plain) hash.update(readFileSync(join(publicFolder, name)))
      const index = bundle['index.html']
      if (index?.type === 'asset') hash.update(index.source)

      const build = {
        name: hash.digest('hex').slice(0, 12),
        entry: `/${entry.fileName}`,
        ahead: paths.filter((path) => !ON_DEMAND.test(path)),
        onDemand: paths.filter((path) => ON_DEMAND.test(path)),
        plain: plain.map((name) => `/${name}`),
      }
      const { code } = await transformWithOxc(source, SOURCE, { sourcemap: false })
      this.emitFile({
        type: 'asset',
        fileName: 'service-worker.js',
        source: `const BUILD = ${JSON.stringify(build)}\n${code}`,
      })
    },
  }
}
