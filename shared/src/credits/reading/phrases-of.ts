/** More forms than a phrase of ours has; a newsroom's own words cannot ask for more work than that. */
const MOST = 4_000

/** `translat(ed|ion) by` → "translated by", "translation by". Phrases are divided by `;`. */
export function phrasesOf(list: string): string[] {
  return list
    .split(';')
    .map((phrase) => phrase.trim().replace(/\s+/gu, ' '))
    .filter((phrase) => phrase !== '')
    .flatMap(expand)
}

function expand(phrase: string): string[] {
  const parts = phrase.split(/\(([^()]*\|[^()]*)\)/u)
  // Every second part stood in brackets.
  const forms = parts.reduce<string[]>(
    (made, part, at) =>
      (at % 2 === 0 ? [part] : part.split('|'))
        .flatMap((form) => made.map((begun) => begun + form))
        .slice(0, MOST),
    [''],
  )
  return [...new Set(forms.map((form) => form.replace(/ +/gu, ' ').trim()))].filter((form) => form !== '')
}
