import type { TranslationLanguage } from '../languages/translation-language.ts'
import type { SourceCount } from './mention.ts'
import type { Token } from './token.ts'

/** Anybody: a source only when they are said to know something. */
const PERSONS =
  /^(?:personnes|personen|personas|pessoas|persone|человек|люд|osob|osób|kişi|orang|लोगों|mensen|اشخاص|شخصان|شخصين)/
const KNOWING =
  /proche|famili|au (?:fait|courant)|informé|connaiss|vertraut|nahe|eingeweiht|kenn|allegad|conoc|al tanto|próxim|a par|conhec|vicin|conoscenza|informat|знаком|близк|осведом|zbliżon|znając|yakın|bilgi|mengetahui|dekat|जानकार|करीबी|bekend|op de hoogte|مطلع|مقرب|دراية/
/** Adjectives between a number and whom it counts. */
const REACH = 4

/** How many people are said to have told something: "two Colombian officials", 関係者3人. */
export function sourcesIn(
  tokens: readonly Token[],
  taken: Set<number>,
  plain: string,
  language: TranslationLanguage,
): SourceCount[] {
  const counts: SourceCount[] = []
  const isCount = (token: Token | undefined): boolean =>
    (token?.kind === 'cardinal' || token?.kind === 'figure') &&
    Number.isInteger(token.value) &&
    token.value >= 1 &&
    token.value <= 40
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'source' || taken.has(index)) continue
    if (PERSONS.test(token.text) && !KNOWING.test(plain.slice(Math.max(0, token.from - 40), token.to + 40)))
      continue
    let found = -1
    for (
      let back = index - 1;
      back >= 0 && back >= index - (language.script === 'packed' ? 8 : REACH);
      back -= 1
    ) {
      const other = tokens[back] as Token
      if (
        taken.has(back) ||
        other.kind === 'source' ||
        (other.kind === 'sign' && !/^[-'の・]$/.test(other.text)) ||
        other.kind === 'unit' ||
        other.kind === 'currency'
      )
        break
      if (isCount(other)) {
        const classifier = plain.slice(other.to, other.to + 1)
        if (
          language.script !== 'packed' ||
          /[人名位个個]/.test(classifier) ||
          plain.slice(other.to).startsWith('명')
        )
          found = back
        break
      }
      if (other.kind === 'figure' || other.kind === 'cardinal' || other.kind === 'scale') break
    }
    const near = tokens.slice(index + 1, index + 4).findIndex(isCount)
    const after = language.script === 'packed' && near > -1 ? index + 1 + near : -1
    if (
      found === -1 &&
      after > -1 &&
      /^[^、。，]{0,3}$/.test(plain.slice(token.to, tokens[after]?.from)) &&
      /^ ?[人名位명]/.test(plain.slice(tokens[after]?.to))
    )
      found = after
    if (found > -1) {
      const number = tokens[found] as Token
      counts.push({
        count: number.value,
        from: Math.min(number.from, token.from),
        to: Math.max(number.to, token.to),
      })
      for (let at = Math.min(found, index); at <= Math.max(found, index); at += 1) taken.add(at)
      continue
    }
    if (
      language.tag === 'ar' &&
      /(?:ان|ين)$/.test(token.text) &&
      /^(?:[ولبف]{0,2})(?:مصدر|مسؤول|دبلوماسي|شخص|شاهد|وزير|نائب)(?:ان|ين)$/.test(token.text)
    ) {
      const dual = !/(?:مسؤولين|دبلوماسيين)$/.test(token.text)
      if (dual) counts.push({ count: 2, from: token.from, to: token.to })
    }
  }
  return counts
}
