import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

interface Chunk {
  file: string
  isEntry?: boolean
  imports?: string[]
  css?: string[]
}

/** kB gzipped of script and style: what a browser fetches before a story can be written in, editor included. */
const BUDGET = 250
const STORY_PAGE = 'src/app/story-route.tsx'

const dist = 'client/dist'
const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Record<string, Chunk>

function filesOf(key: string, seen = new Set<string>()): Set<string> {
  const chunk = manifest[key]
  if (!chunk) throw new Error(`The build has no ${key}: was the page renamed? Name it in scripts/bundle.ts.`)
  if (seen.has(chunk.file)) return seen
  seen.add(chunk.file)
  for (const style of chunk.css ?? []) seen.add(style)
  for (const next of chunk.imports ?? []) filesOf(next, seen)
  return seen
}

const kilobytes = (files: Iterable<string>) =>
  [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file))).length, 0) / 1000

const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry)
if (!entry) throw new Error('The build has no entry.')
const first = filesOf(entry)
const story = new Set([...first, ...filesOf(STORY_PAGE)])
console.log(
  `bundle: first page ${kilobytes(first).toFixed(0)} kB, with the editor ${kilobytes(story).toFixed(0)} of ${BUDGET} kB gzipped`,
)
process.exit(kilobytes(story) > BUDGET ? 1 : 0)
