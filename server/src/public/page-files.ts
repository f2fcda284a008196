import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

/** The letters that we set in; each family's styles stand beside its files. */
const FAMILIES = [
  { name: 'source-serif-4', styles: ['opsz.css', 'opsz-italic.css'] },
  { name: 'inter', styles: ['wght.css'] },
] as const
/** In which most pages of Latin letters begin: fetched beside the styles. */
const FIRST_LETTERS = 'source-serif-4-latin-opsz-normal'

export const FILES = '/news/files'

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
  const own = await readFile(new URL('style/news.css', import.meta.url), 'utf8')
  /** Address in the file system of each file of letters, by its name. */
  const letters = new Map<string, URL>()
  const faces: string[] = []
  let first = ''
  for (const { name, styles } of FAMILIES)
    for (const style of styles) {
      const at = import.meta.resolve(`@fontsource-variable/${name}/${style}`)
      const { version } = JSON.parse(await readFile(new URL('package.json', at), 'utf8')) as {
        version: string
      }
      const css = await readFile(fileURLToPath(at), 'utf8')
      faces.push(
        css.replace(/url\(\.\/files\/([\w-]+)\.woff2\)/g, (_, file: string) => {
          // Its letters are the version's.
          const named = `${file}-${version}.woff2`
          letters.set(named, new URL(`files/${file}.woff2`, at))
          if (file === FIRST_LETTERS) first = `${FILES}/${named}`
          return `url(${FILES}/${named})`
        }),
      )
    }
  const css = new TextEncoder().encode(`${faces.join('\n')}\n${own}`)
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
