import { SaxesParser } from 'saxes'
import { expect } from 'vitest'

interface AtomEntry {
  id: string
  title: string
  summary: string
  content: string
  published: string
  updated: string
  link: string
  authors: string[]
}

const ATOM = 'http://www.w3.org/2005/Atom'
/** What RFC 4287 asks of a feed and of an entry (4.1.1, 4.1.2): how often each element may stand. */
const RULES: Record<string, Record<string, [least: number, most: number]>> = {
  feed: { id: [1, 1], title: [1, 1], updated: [1, 1], author: [0, 99], link: [1, 9], entry: [0, 999] },
  entry: {
    ...{ id: [1, 1], title: [1, 1], updated: [1, 1], published: [0, 1], author: [0, 99], link: [1, 9] },
    ...{ summary: [0, 1], content: [0, 1], rights: [0, 1], category: [0, 9] },
  },
}

/** Reads a feed by the rules of Atom, and throws at the first that it breaks. */
export function atomOf(xml: string): { entries: AtomEntry[] } {
  const parser = new SaxesParser({ xmlns: true })
  const open: { name: string; text: string; count: Map<string, number>; entry: Partial<AtomEntry> }[] = []
  const entries: AtomEntry[] = []
  const ids = new Set<string>()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ local, uri, attributes }) => {
    expect(uri).toBe(ATOM)
    const parent = open.at(-1)
    parent?.count.set(local, (parent.count.get(local) ?? 0) + 1)
    if (parent && RULES[parent.name]) expect(Object.keys(RULES[parent.name] ?? {})).toContain(local)
    open.push({
      name: local,
      text: '',
      count: new Map(),
      entry: local === 'entry' ? {} : (parent?.entry ?? {}),
    })
    if (local === 'link') {
      const { href, rel } = attributes
      expect(URL.canParse(href?.value ?? '')).toBe(true)
      expect(['self', 'alternate']).toContain(rel?.value)
      if (parent?.name === 'entry') parent.entry.link = href?.value ?? ''
    }
    if (local === 'content') expect(attributes.type?.value).toBe('html')
  })
  parser.on('text', (text) => {
    const here = open.at(-1)
    if (here) here.text += text
  })
  parser.on('closetag', ({ local }) => {
    const here = open.pop()
    const parent = open.at(-1)
    if (!here) throw new Error('more ends than beginnings')
    for (const [name, [least, most]] of Object.entries(RULES[local] ?? {})) {
      const count = here.count.get(name) ?? 0
      expect([local, name, count >= least && count <= most]).toEqual([local, name, true])
    }
    if (local === 'updated' || local === 'published')
      expect(here.text).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/)
    if (local === 'id') {
      expect(here.text).toMatch(/^(urn:uuid:[0-9a-f-]{36}|http:\/\/.+)$/)
      expect(ids.has(here.text)).toBe(false)
      ids.add(here.text)
    }
    const entry = here.entry
    if (local === 'name') entry.authors = [...(entry.authors ?? []), here.text]
    if (
      parent?.name === 'entry' &&
      ['id', 'title', 'summary', 'content', 'published', 'updated'].includes(local)
    )
      Object.assign(entry, { [local]: here.text })
    if (local === 'entry')
      entries.push({
        ...{ id: '', title: '', summary: '', content: '', published: '', updated: '', link: '', authors: [] },
        ...entry,
      })
  })
  parser.write(xml).close()
  return { entries }
}
