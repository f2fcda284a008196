import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/**
 * What a browser fetches before one can write: everything that the entry, and the page of a story with its editor,
 * import statically, script and style. What is imported later comes when the copy can already be typed in.
 */
interface Chunk {
  file: string
  isEntry?: boolean
  imports?: string[]
  css?: string[]
}

/**
 * kB gzipped, the editor included. Of it, about 203 are the libraries' own: React 68, ProseMirror and Tiptap's core 70,
 * Yjs with lib0, its line and its order 27, TanStack's router 23 and query 12.
 */
const BUDGET = 250
/** Of the desk's list: no editor is in it. */
const LIST_BUDGET = 140
const STORY_PAGE = 'src/app/story-route.tsx'
/** Those who are signed in and open the desk's list. */
const LIST_PAGE = 'src/stories/stories-page.tsx'

const dist = process.argv[2] ?? 'client/dist'
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

/** As the server packs it. */
const kilobytes = (files: Iterable<string>) =>
  [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file)), { level: 9 }).length, 0) /
  1000

const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry)
if (!entry) throw new Error('The build has no entry.')
const list = kilobytes(filesOf(LIST_PAGE, filesOf(entry)))
const story = kilobytes(filesOf(STORY_PAGE, filesOf(entry)))
console.log(
  `bundle: list ${list.toFixed(1)} of ${LIST_BUDGET}, story with its editor ${story.toFixed(1)} of ${BUDGET} kB gzipped`,
)
process.exit(story > BUDGET || list > LIST_BUDGET ? 1 : 0)
