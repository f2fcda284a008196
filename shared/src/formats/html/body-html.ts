import type { PublishableBlock, Run } from '../../copy/blocks.ts'
import { escapeHtml } from './escape-html.ts'

/** Blocks that need their neighbours: bullets stand in one list. */
const LISTS: Record<string, 'ul' | 'ol'> = { bullet: 'ul', numbered: 'ol' }

/** The body as HTML. A block or mark that is not known is a plain paragraph, a link that is none its words. */
export function bodyHtml(body: readonly PublishableBlock[]): string {
  const parts: string[] = []
  let list = ''
  for (const block of body) {
    const wanted = Object.hasOwn(LISTS, block.kind) ? (LISTS[block.kind] as string) : ''
    if (list !== '' && list !== wanted) parts.push(`</${list}>`)
    if (wanted !== '' && list !== wanted) parts.push(`<${wanted}>`)
    list = wanted
    const html = blockHtml(block)
    if (html !== '') parts.push(html)
  }
  if (list !== '') parts.push(`</${list}>`)
  return parts.join('\n')
}

function blockHtml(block: PublishableBlock): string {
  const words = block.runs.map(runHtml).join('')
  if (block.kind === 'rule') return '<hr>'
  if (words.trim() === '') return ''
  switch (block.kind) {
    case 'crosshead':
      return `<h2>${words}</h2>`
    case 'subhead':
      return `<h3>${words}</h3>`
    case 'quote':
      return `<blockquote><p>${words}</p></blockquote>`
    case 'pull-quote':
      return `<aside><p>${words}</p></aside>`
    case 'bullet':
    case 'numbered':
      return `<li>${words}</li>`
    case 'figure':
      return `<figure><figcaption>${words}</figcaption></figure>`
    default:
      return `<p>${words}</p>`
  }
}

function runHtml({ text, marks }: Run): string {
  let html = escapeHtml(text)
  if (marks.italic) html = `<em>${html}</em>`
  if (marks.bold) html = `<strong>${html}</strong>`
  const link = marks.link
  // Whoever wrote the mark may not have been our client.
  if (link !== undefined && /^(?:https?:\/\/|mailto:)/i.test(link)) {
    html = `<a href="${escapeHtml(link)}">${html}</a>`
  }
  return html
}
