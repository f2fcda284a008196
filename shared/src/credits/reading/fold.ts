/** Letters that people type without their stroke. */
const PLAIN: Record<string, string> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ى: 'ي',
  ё: 'е',
}
const SIGNS: Record<string, string> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '`': "'",
  '´': "'",
  '‐': '-',
  '‑': '-',
  '、': ',',
  '，': ',',
  '،': ',',
  '。': '.',
  '।': '.',
  '؛': ';',
  '﹔': ';',
  '【': '[',
  '】': ']',
  '〔': '[',
  '〕': ']',
  '「': '[',
  '」': ']',
  丨: '|',
}

const folded = new Map<string, string>()
const plain = new Map<string, string>()

/** A line as its phrases are looked for: one sign for each of the line's, so that places in it stay true. */
export interface Folded {
  /** The line as it stands. */
  text: string
  /** Small, without accents, its signs in their plainest form. */
  bare: string
  /** The same with its accents: what tells "à" from "a". */
  accented: string
}

export function fold(text: string): Folded {
  let bare = ''
  let accented = ''
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] as string
    bare += folded.get(sign) ?? remember(sign)
    accented += plain.get(sign) as string
  }
  return { text, bare, accented }
}

function remember(sign: string): string {
  const small = smallOf(sign)
  plain.set(sign, small)
  const base = /[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(small)
    ? small.normalize('NFD').slice(0, 1)
    : small
  const result = PLAIN[base] ?? base
  folded.set(sign, result)
  return result
}

function smallOf(sign: string): string {
  if (/[\s\p{Cc}\p{Zl}\p{Zp}]/u.test(sign)) return sign === '\n' ? '\n' : ' '
  const known = SIGNS[sign]
  if (known !== undefined) return known
  const code = sign.charCodeAt(0)
  const narrow = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : sign
  const small = narrow.toLowerCase()
  return small.length === 1 ? small : (small[0] as string)
}
