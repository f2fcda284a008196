export interface Quote {
  from: number
  to: number
  closed: boolean
}

const PAIRS: Readonly<Record<string, string>> = {
  '«': '»',
  '“': '”',
  '„': '“”',
  '「': '」',
  '『': '』',
  '‚': '‘',
  '»': '«',
  '‹': '›',
  '〝': '〟',
  '《': '》',
}
/** Titles of works, which are not spoken. */
const TITLES = '《『'

/** Spoken words in quotation marks, the outermost only. An opened one that nothing closes ends with its sentence. */
export function quotesIn(text: string): Quote[] {
  const quotes: Quote[] = []
  const stack: { mark: string; at: number }[] = []
  const close = (to: number) => {
    const opened = stack.pop()
    if (stack.length === 0 && opened && !TITLES.includes(opened.mark))
      quotes.push({ from: opened.at, to, closed: true })
  }
  const guillemet = text.indexOf('«')
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? ''
    const top = stack.at(-1)
    if (top && PAIRS[top.mark]?.includes(sign)) close(at + 1)
    else if (sign === '"' && top?.mark === '"' && !opensAt(text, at)) close(at + 1)
    else if (sign === '"') {
      // Opened again before it was closed: the first never was.
      if (top?.mark === '"') {
        stack.pop()
        quotes.push({ from: top.at, to: endOf(text, top.at, at), closed: false })
      }
      if (opensAt(text, at) || top?.mark !== '"') stack.push({ mark: '"', at })
    } else if (sign === '»' && guillemet > at) continue
    else if (sign === '”' && top === undefined) continue
    else if (sign in PAIRS && stack.length < 8) {
      // Guillemets at the head of each paragraph or line of a long quotation only go on.
      if (top?.mark === sign && '«“'.includes(sign) && stack.length === 1) {
        stack.pop()
        quotes.push({ from: top.at, to: endOf(text, top.at, at), closed: false })
      }
      if (sign !== '»' || guillemet === -1) stack.push({ mark: sign, at })
    }
  }
  const first = stack[0]
  if (first && !TITLES.includes(first.mark))
    quotes.push({ from: first.at, to: endOf(text, first.at, text.length), closed: false })
  return quotes.sort((one, other) => one.from - other.from)
}

function opensAt(text: string, at: number): boolean {
  const [before, behind] = [text[at - 1] ?? ' ', text[at + 1] ?? ' ']
  return /[\s([{:—–\-،،]/.test(before) && !/\s/.test(behind)
}

function endOf(text: string, from: number, limit: number): number {
  const end = text.slice(from, limit).search(/[.!?。！？…](?=\s|$)|。/)
  return end === -1 ? limit : from + end + 1
}
