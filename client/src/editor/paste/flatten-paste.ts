/*
 * What comes from other programs is trees: list items hold paragraphs, quotes hold blocks, Word and Google Docs
 * wrap all of it in spans. The body is flat, so each run of inline content becomes one block of the kind that its
 * nearest ancestor names, before the editor reads it.
 */

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
)
const IGNORED = new Set(
  'BASE HEAD IFRAME LINK META NOSCRIPT OBJECT SCRIPT STYLE SVG TEMPLATE TITLE XML'.split(' '),
)
const INLINE: Record<string, string> = {
  B: 'strong',
  STRONG: 'strong',
  I: 'em',
  EM: 'em',
  CITE: 'em',
  A: 'a',
}

interface Drawn {
  tag: string
  isNumbered: boolean
  parts: Node[]
}

/** Flat HTML of the same words; inline HTML without blocks stays inline. */
export function flattenPaste(html: string): string {
  const page = new DOMParser().parseFromString(html.toWellFormed(), 'text/html')
  if (page.querySelector('[data-pm-slice]')) return html.toWellFormed() // copied from a copy field: flat already
  const reader = new Reader(page)
  reader.walk(page.body, [])
  return reader.html()
}

class Reader {
  private readonly drawn: Drawn[] = []
  private open: Drawn | null = null
  private sawBlock = false
  private readonly page: Document

  constructor(page: Document) {
    this.page = page
  }

  walk(parent: Node, marks: readonly HTMLElement[]): void {
    for (const child of parent.childNodes) {
      if (child instanceof Text) this.text(child.data, child, marks)
      else if (child instanceof HTMLElement && !IGNORED.has(child.tagName) && !child.tagName.includes(':')) {
        this.element(child, marks)
      }
    }
  }

  private element(element: HTMLElement, marks: readonly HTMLElement[]): void {
    if (element.tagName === 'BR') {
      // A line break is a new block in copy; the one that ends a block says nothing.
      if (element.nextSibling) this.close()
      return
    }
    // Google Docs wraps everything in a <b> that says it is not bold; its blocks stand inside.
    const isBlock = BLOCKS.has(element.tagName)
    const inner = isBlock ? [] : [...marks, ...marksOf(element)]
    if (isBlock) {
      this.sawBlock = true
      this.close()
    }
    this.walk(element, inner)
    if (isBlock) this.close()
  }

  private text(words: string, at: Node, marks: readonly HTMLElement[]): void {
    const clean = words.replace(/[\t\n\r ]+/g, ' ')
    if (!this.open && clean.trim() === '') return
    this.open ??= this.begin(at)
    let part: Node = this.page.createTextNode(clean)
    for (const mark of marks.toReversed()) {
      const copy = mark.cloneNode(false)
      copy.appendChild(part)
      part = copy
    }
    this.open.parts.push(part)
  }

  private begin(at: Node): Drawn {
    const drawn = { ...kindAround(at), parts: [] }
    this.drawn.push(drawn)
    return drawn
  }

  private close(): void {
    this.open = null
  }

  html(): string {
    const isInline = this.drawn.length === 1 && !this.sawBlock
    const out = this.page.createElement('div')
    for (const { tag, isNumbered, parts } of this.drawn) {
      const block = this.page.createElement(tag)
      block.append(...parts)
      if (tag === 'li') {
        const list = this.page.createElement(isNumbered ? 'ol' : 'ul')
        list.append(block)
        out.append(list)
      } else out.append(block)
    }
    return isInline ? (out.firstElementChild?.innerHTML ?? '') : out.innerHTML
  }
}

/** Only what copy can hold; Google Docs says it in styles. */
function marksOf(element: HTMLElement): HTMLElement[] {
  const { style, ownerDocument } = element
  const tags = new Set<string>()
  const own = INLINE[element.tagName]
  const isLight = /^(normal|[1-4]00)$/.test(style.fontWeight)
  if (own && own !== 'a' && !(own === 'strong' && isLight)) tags.add(own)
  if (/^(bold|bolder|[6-9]00)$/.test(style.fontWeight)) tags.add('strong')
  if (/^(italic|oblique)$/.test(style.fontStyle)) tags.add('em')
  const marks = [...tags].map((tag) => ownerDocument.createElement(tag))
  const href = own === 'a' ? element.getAttribute('href') : null
  if (href) {
    const link = ownerDocument.createElement('a')
    link.setAttribute('href', href)
    marks.push(link)
  }
  return marks
}

/** The kind is the nearest ancestor's that says one; Word writes list items as paragraphs of a class. */
function kindAround(at: Node): { tag: string; isNumbered: boolean } {
  for (let around = at.parentElement; around; around = around.parentElement) {
    const { tagName, className } = around
    if (tagName === 'LI' || /MsoListParagraph/.test(className)) {
      return { tag: 'li', isNumbered: around.closest('ol, ul')?.tagName === 'OL' }
    }
    if (tagName === 'BLOCKQUOTE' || /MsoQuote|MsoIntenseQuote/.test(className)) {
      return { tag: 'blockquote', isNumbered: false }
    }
    if (/^H[12]$/.test(tagName) || /MsoTitle/.test(className)) return { tag: 'h2', isNumbered: false }
    if (/^H[3-6]$/.test(tagName)) return { tag: 'h3', isNumbered: false }
  }
  return { tag: 'p', isNumbered: false }
}
