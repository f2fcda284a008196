import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

/** The letters that we set in: their files stand beside these. */
const LETTERS = [
  import.meta.resolve('@fontsource-variable/source-serif-4/opsz.css'),
  import.meta.resolve('@fontsource-variable/source-serif-4/opsz-italic.css'),
  import.meta.resolve('@fontsource-variable/inter/wght.css'),
]
/** In which most pages of Latin letters begin: fetched beside the styles. */
const FIRST_LETTERS = 'source-serif-4-latin-opsz-normal'

/** Files of our own styles, each after what it changes. */
const STYLES = [
  ...['ground', 'head', 'story', 'copy', 'withdrawn', 'front', 'history'],
  ...['scripts', 'narrow', 'print'],
]

const FILES = '/news/files'

export interface PageFile {
  bytes: Uint8Array<ArrayBuffer>
  type: 'text/css; charset=utf-8' | 'font/woff2'
}

export interface PageFiles {
  /** Address of the styles. */
  styles: string
  /** Address of the letters that are fetched first. */
  letters: string
  /** Null for one that is none of ours. What a name means never changes. */
  file(name: string): Promise<PageFile | null>
}

/** The files that public pages are drawn with, each by a name that changes with what is in it. */
export async function openPageFiles(): Promise<PageFiles> {
  const own = await Promise.all(
    STYLES.map((name) => readFile(new URL(`style/${name}.css`, import.meta.url), 'utf8')),
  )
  /** Address in the file system of each file of letters, by its name. */
  const letters = new Map<string, URL>()
  const faces: string[] = []
  let first = ''
  for (const at of LETTERS) {
    const { version } = JSON.parse(await readFile(new URL('package.json', at), 'utf8')) as { version: string }
    const face = (_: string, file: string) => {
      // Its letters are the version's.
      const named = `${file}-${version}.woff2`
      letters.set(named, new URL(`files/${file}.woff2`, at))
      if (file === FIRST_LETTERS) first = `${FILES}/${named}`
      return `url(${FILES}/${named})`
    }
    const css = await readFile(fileURLToPath(at), 'utf8')
    faces.push(css.replace(/url\(\.\/files\/([\w-]+)\.woff2\)/g, face))
  }
  const css = new TextEncoder().encode(`${faces.join('\n')}\n${own.join('\n')}`)
  const styles = `news-${createHash('sha256').update(css).digest('hex').slice(0, 12)}.css`
  return {
    styles: `${FILES}/${styles}`,
    letters: first,
    async file(name) {
      if (name === styles) return { bytes: css, type: 'text/css; charset=utf-8' }
      const at = letters.get(name)
      return at ? { bytes: new Uint8Array(await readFile(at)), type: 'font/woff2' } : null
    },
  }
}
