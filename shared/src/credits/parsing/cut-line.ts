import type { Lexicon, RolePhrase } from '../languages/lexicon.ts'
import { patternsOf } from './patterns-of.ts'

/** A stretch of the line between boundaries: its words, and the phrase that stood before them. */
export interface Stretch {
  /** What divided it from the stretch before: `;`, `.`, `(` … or nothing. */
  after: string
  phrase: RolePhrase | null
  /** The phrase as it stood. */
  label: string
  text: string
}

interface Cut {
  from: number
  to: number
  phrase: RolePhrase | null
}

const letter = /[\p{L}\p{N}]/u
/** Abbreviations that a full stop does not end a sentence after. */
const SHORT =
  /(?:^|[\s.,(])(?:\p{L}|Jr|Sr|St|Dr|Mr|Mrs|Ms|Gen|Lt|Col|Sgt|Ph|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo|Ont|Que|Alta)$/u

/** Cuts a line at punctuation that ends a clause and at every phrase that gives a role. */
export function cutLine(line: string, lexicon: Lexicon): Stretch[] {
  const cuts = [...phrasesIn(line, lexicon), ...boundariesIn(line)].sort(
    (a, b) => a.from - b.from || b.to - a.to,
  )
  const stretches: Stretch[] = [{ after: '', phrase: null, label: '', text: '' }]
  let at = 0
  for (const cut of cuts) {
    if (cut.from < at) continue
    const last = stretches.at(-1) as Stretch
    last.text += line.slice(at, cut.from)
    const words = line.slice(cut.from, cut.to)
    stretches.push({
      after: cut.phrase === null ? words.trim() : '',
      phrase: cut.phrase,
      label: cut.phrase === null ? '' : words.trim(),
      text: '',
    })
    at = cut.to
  }
  ;(stretches.at(-1) as Stretch).text += line.slice(at)
  return stretches
}

function phrasesIn(line: string, lexicon: Lexicon): Cut[] {
  const cuts: Cut[] = []
  const { before, phrases } = patternsOf(lexicon)
  for (const match of line.matchAll(before)) {
    const phrase = phrases[match.slice(1).findIndex((group) => group !== undefined)]
    if (phrase === undefined || !standsFree(line, match.index, match[0], phrase)) continue
    const from = match.index
    cuts.push({ from, to: from + match[0].length, phrase: rolesOf(phrase, match[0], lexicon) })
  }
  return cuts
}

function rolesOf(phrase: RolePhrase, words: string, lexicon: Lexicon): RolePhrase {
  if (phrase.roles.length > 0 || lexicon.before.includes(phrase)) return phrase
  const nouns = [...words.matchAll(patternsOf(lexicon).nouns)].flatMap((match) => {
    const noun = lexicon.nouns[match.slice(1).findIndex((group) => group !== undefined)]
    return noun === undefined ? [] : [noun]
  })
  const uncertain = nouns.some((noun) => noun.uncertain)
  const roles = [...new Set(nouns.flatMap((noun) => noun.roles))]
  return { pattern: phrase.pattern, roles, ...(uncertain ? { uncertain: true } : {}) }
}

/** A phrase is one only as whole words; or glued to what was before it, as where mark-up was taken out. */
function standsFree(line: string, from: number, words: string, phrase: RolePhrase): boolean {
  const before = line[from - 1] ?? ' '
  const glued = /\p{Ll}/u.test(before) && /\p{Lu}/u.test(line[from] ?? '')
  if (letter.test(before) && !glued) return false
  const rest = line.slice(from + words.length, from + words.length + 20)
  if (letter.test(words.at(-1) ?? '') && letter.test(rest[0] ?? ' ')) return false
  if (phrase.atStart && from > 0) return false
  return !phrase.beforeName || /^ ?(?:\p{Lu}|\p{Lo}|agenc)/u.test(rest)
}

function boundariesIn(line: string): Cut[] {
  const cuts: Cut[] = []
  for (const match of line.matchAll(/ ?[;()[\]|•]+ ?| [-–—]+ |\. ?/gu)) {
    const from = match.index
    const to = from + match[0].length
    if (match[0].startsWith('.') && !endsSentence(line, from, to)) continue
    cuts.push({ from, to, phrase: null })
  }
  return cuts
}

function endsSentence(line: string, from: number, to: number): boolean {
  if (to >= line.length) return !SHORT.test(line.slice(Math.max(0, from - 8), from))
  if (line[to - 1] !== ' ') return false
  return /[\p{Lu}\p{Lo}\d—–-]/u.test(line[to] ?? '') && !SHORT.test(line.slice(Math.max(0, from - 8), from))
}
