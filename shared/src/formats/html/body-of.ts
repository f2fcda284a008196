import type { PublishableBlock, Run } from '../../copy/blocks.ts'
import { isSafeLink } from '../../copy/safe-link.ts'
import { escaped } from './escaped.ts'

/** The blocks of a body as lines of HTML, the dateline at the head of the first paragraph. */
export function bodyOf(body: readonly PublishableBlock[], dateline: string): string[] {
  const lines: string[] = []
  let list: 'ul' | 'ol' | null = null
  const enter = (wanted: 'ul' | 'ol' | null) => {
    if (list === wanted) return
    if (list !== null) lines.push(`</${list}>`)
    if (wanted !== null) lines.push(`<${wanted}>`)
    list = wanted
  }
  const begun = body.findIndex((block) => block.kind === 'paragraph')
  if (dateline !== '' && begun < 0) lines.push(`<p class="dateline">${escaped(dateline)}</p>`)
  for (const [n, block] of body.entries()) {
    enter(block.kind === 'bullet' ? 'ul' : block.kind === 'numbered' ? 'ol' : null)
    const lead = n === begun && dateline !== '' ? `<span class="dateline">${escaped(dateline)}</span> ` : ''
    lines.push(blockOf(block, lead))
  }
  enter(null)
  return lines
}

function blockOf({ kind, attributes, runs }: PublishableBlock, lead: string): string {
  const words = lead + runs.map(runOf).join('')
  switch (kind) {
    case 'crosshead':
      return `<h2>${words}</h2>`
    case 'subhead':
      return `<h3>${words}</h3>`
    case 'quote':
      return `<blockquote><p>${words}</p></blockquote>`
    case 'pull-quote':
      return `<aside class="pull-quote"><p>${words}</p></aside>`
    case 'bullet':
    case 'numbered':
      return `<li>${words}</li>`
    case 'figure':
      return figureOf(attributes, words)
    case 'rule':
      return '<hr>'
    case 'embed':
      return isSafeLink(attributes.address)
        ? `<p class="embed"><a href="${escaped(attributes.address)}">${words || escaped(attributes.address)}</a></p>`
        : `<p class="embed">${words}</p>`
    case 'table':
      return tableOf(attributes.data, words)
    default:
      return `<p>${words}</p>`
  }
}

export function runOf({ text, marks }: Run): string {
  let html = escaped(text)
  if (marks.italic) html = `<em>${html}</em>`
  if (marks.bold) html = `<strong>${html}</strong>`
  if (isSafeLink(marks.link)) html = `<a href="${escaped(marks.link)}">${html}</a>`
  return html
}

function figureOf(attributes: Record<string, unknown>, caption: string): string {
  const named = (name: string, value: unknown) =>
    typeof value === 'string' && value !== '' ? ` ${name}="${escaped(value)}"` : ''
  const lines = [attributes.credit, attributes.rights].filter(
    (line) => typeof line === 'string' && line !== '',
  )
  const small = lines.map((line) => ` <small>${escaped(String(line))}</small>`).join('')
  const open = `<figure${named('data-media', attributes.media)}${named('aria-label', attributes.alt)}>`
  return `${open}<figcaption>${caption}${small}</figcaption></figure>`
}

/** A table's rows come as lists of texts; whatever else is there prints as the words beside it. */
function tableOf(rows: unknown, caption: string): string {
  if (!Array.isArray(rows) || !rows.every(Array.isArray)) return `<p>${caption}</p>`
  const cells = (row: unknown[]) => row.map((cell) => `<td>${escaped(String(cell))}</td>`).join('')
  const title = caption === '' ? '' : `<caption>${caption}</caption>`
  return `<table>${title}${(rows as unknown[][]).map((row) => `<tr>${cells(row)}</tr>`).join('')}</table>`
}
