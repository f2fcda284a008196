import { plainText } from '../reading/plain-text.ts'
import { ADDRESS } from '../reading/reading.ts'
import { spaceBefore } from './typed.ts'
import { NO_BREAK, typographyOf } from './typography-of.ts'

export interface Misprint {
  at: number
  text: string
  /** What should stand there. */
  expected: string
  why: string
}

/** Where a text is not set as its language is. */
export function checkTypography(text: string, tag: string): Misprint[] {
  const { quotes, spaced, decimal, inCharacters } = typographyOf(tag)
  const bare = text
    .replace(ADDRESS, (address) => ' '.repeat(address.length))
    .replace(/<[^<>]{0,300}>/g, (mark) => ' '.repeat(mark.length))
  const misprints: Misprint[] = []
  const add = (at: number, found: string, expected: string, why: string) =>
    misprints.push({ at, text: found, expected, why })
  for (const found of bare.matchAll(/(?<=([\p{L}\p{N}»”)%€]))( ?)([:;?!%€»])/gu)) {
    const [, before = '', space = '', sign = ''] = found
    const wanted = spaced.includes(sign) || (sign === '»' && quotes[1] === '»' && spaced.includes(':'))
    const money = '%€'.includes(sign)
    if (
      !wanted ||
      (money && !/\d/.test(before)) ||
      (sign === ':' && /\d/.test(before) && /\d/.test(bare[found.index + found[0].length] ?? ''))
    )
      continue
    add(
      found.index,
      `${space}${sign}`,
      `${spaceBefore(sign)}${sign}`,
      `A space that does not break stands before “${sign}”.`,
    )
  }
  if (spaced.includes(':')) {
    for (const found of bare.matchAll(/« (?=\S)/g))
      add(found.index, '« ', `«${NO_BREAK}`, 'The space behind “«” does not break.')
    for (const found of bare.matchAll(/\d{1,2} h(?: \d{2})?(?!\p{L})/gu))
      add(found.index, found[0], found[0].replaceAll(' ', NO_BREAK), 'A time does not break over two lines.')
    for (const found of bare.matchAll(/(?<!\d)\d{1,3}(?: \d{3})+(?!\d)/g))
      add(
        found.index,
        found[0],
        found[0].replaceAll(' ', NO_BREAK),
        'A number does not break over two lines.',
      )
  }
  const other = decimal === ',' ? '.' : ','
  // Three places behind the mark may be thousands, two a time or a day: those say nothing.
  for (const found of plainText(bare).matchAll(/(?<![\d.,:])\d+[.,]\d(?![\d.,:])/g)) {
    if (found[0].includes(other))
      add(
        found.index,
        found[0],
        found[0].replace(other, decimal),
        `The decimal mark of this language is “${decimal}”.`,
      )
  }
  for (const found of bare.matchAll(/"/g)) {
    const opens = found.index === 0 || /[\s([{]/.test(bare[found.index - 1] ?? '')
    const mark = opens ? quotes[0] : quotes[1]
    add(found.index, '"', mark, `Quotation marks of this language are ${quotes[0]}…${quotes[1]}.`)
  }
  if (inCharacters)
    for (const found of bare.matchAll(/(?<=[\u3040-\u9fff])[,.?!;:](?=$|\s|[\u3040-\u9fff])/gu))
      add(found.index, found[0], FULL[found[0]] ?? found[0], 'Signs between these characters are full-width.')
  return misprints.sort((one, another) => one.at - another.at)
}

const FULL: Readonly<Record<string, string>> = {
  ',': '、',
  '.': '。',
  '?': '？',
  '!': '！',
  ';': '；',
  ':': '：',
}
