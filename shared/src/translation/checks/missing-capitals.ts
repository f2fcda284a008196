import type { CheckName, FoundLoss } from '../finding.ts'
import type { Reading } from '../reading/reading.ts'
import { type Capitals, capitalsIn, type Word } from './capitals-in.ts'
import { type Comparison, passage } from './check.ts'
import { GIVEN_NAMES } from './given-names.ts'
import { alikeThere, isThere, wordsOf } from './is-there.ts'
import { distance, folded } from './latin-of.ts'
import { bodiesIn } from './organisations/bodies-in.ts'
import { COMPANY } from './organisations/company-words.ts'

const LATIN = new Set(['en', 'fr', 'de', 'es', 'pt', 'it', 'nl', 'pl', 'tr', 'id'])
/** Scripts that write a foreign name by its sound. */
const SOUNDS = new Set(['ar', 'ru', 'hi', 'ja'])
/** What English and its neighbours write with a capital, and translate. */
const TRANSLATED =
  /^(?:the|a|an|in|on|at|for|from|with|and|but|of|this|that|these|two|three|four|some|its|his|her|their|mr|mrs|ms|dr|sir|lord|president|prime|minister|chancellor|governor|mayor|senator|judge|justice|general|colonel|captain|king|queen|prince|pope|bishop|professor|chairman|chief|secretary|foreign|finance|interior|defence|defense|oil|energy|health|justice|attorney|commissioner|director|north|south|east|west|northern|southern|eastern|western|central|new|great|upper|lower|lake|mount|river|saint|st|san|santa|street|road|square|airport|city|county|province|prefecture|state|republic|federal|national|international|supreme|court|parliament|congress|senate|house|cup|league|open|games|war|day|week|high|le|la|les|un|une|el|los|las|der|die|das|ein|eine|il|lo|gli|o|os|as|uma|um|monsieur|madame|herr|frau|señor|señora|ministre|ministerin|president|präsident|präsidentin|presidente|premier)$/i
const ROLE_BEFORE =
  /(?:minister|spokesman|spokeswoman|spokesperson|executive|chairman|chairwoman|president|analyst|lawyer|judge|mayor|governor|engineer|coach|captain|officer|director|leader|secretary|commissioner|professor|colonel|general|actor|actress|singer|striker|midfielder|goalkeeper|driver|farmer|widow|teacher|doctor|economist|resident|passenger|researcher|scientist|negotiators?|counterpart|senator|lawmaker|prosecutor|manager|founder|owner|author|writer|trader|ministre|porte-parole|directeur|directrice|avocate?|président|présidente|maire|juge|entraîneur|ministro|ministra|portavoz|abogad[oa]|alcalde|alcaldesa|director|directora|porta-voz|advogad[oa]|diretor|diretora|portavoce|avvocato|sindaco|allenatore|sprecher|sprecherin|anwalt|anwältin|chef|chefin|trainer|bürgermeister|partner|verlegerin|kollegin|kollege)\s*$/i
const SAID_BEHIND =
  /^,? ?(?:\d\d,|said|says|told|added|added|sagte|dit|a dit|a déclaré|dijo|disse|ha detto|zei|who|aged)/

type Kind = Extract<CheckName, 'name' | 'organisation'>

const remembered = new WeakMap<Comparison, FoundLoss[]>()

/** People and companies that the original names and the localization does not, or misspells. */
export function missingCapitals(comparison: Comparison, check: Kind): FoundLoss[] {
  const losses = remembered.get(comparison) ?? compared(comparison)
  remembered.set(comparison, losses)
  return losses.filter((loss) => loss.check === check)
}

function compared(comparison: Comparison): FoundLoss[] {
  const { original, localized } = comparison
  const [from, to] = [original.language?.tag ?? '', localized.language?.tag ?? '']
  if (!LATIN.has(from)) return []
  const latin = LATIN.has(to)
  if (!latin && !SOUNDS.has(to)) return []
  const theirs = latin ? capitalsIn(localized.text) : []
  const bodies = bodiesIn(original.text, from)
  const losses: FoundLoss[] = []
  const told = new Set<string>()
  for (const capitals of capitalsIn(original.text)) {
    if (bodies.some((body) => body.from < capitals.to && capitals.from < body.to)) continue
    const name = trimmed(capitals)
    if (name.length === 0) continue
    const key = name.map(({ text }) => folded(text)).join(' ')
    if (told.has(key) || listed(comparison, name)) continue
    told.add(key)
    const loss = latin ? inLatin(comparison, capitals, name, theirs) : inSounds(comparison, capitals, name)
    if (loss) losses.push(loss)
  }
  return losses
}

/** Titles before a name and genitives behind it are no part of it. */
function trimmed({ words, initial }: Capitals): Word[] {
  // That many capitals are a headline, or a list.
  if (words.length > 12) return []
  let from = 0
  while (
    from < words.length &&
    (TRANSLATED.test(words[from]?.text ?? '') ||
      (initial && from === 0 && words.length > 2 && !isGiven(words[0])))
  )
    from += 1
  return words
    .slice(from)
    .map((word) => ({ ...word, text: word.text.replace(/['’]s$/, '').replace(/^[dlDL]['’](?=\p{Lu})/u, '') }))
}

const isGiven = (word: Word | undefined): boolean =>
  word !== undefined &&
  (GIVEN_NAMES.has(folded(word.text)) || GIVEN_NAMES.has(folded(word.text.split('-')[0] ?? '')))

function isPerson(text: string, { from, to }: Capitals, name: readonly Word[]): boolean {
  const proper = name.filter(({ text: word }) => /^\p{Lu}/u.test(word))
  if (proper.length < 2 || proper.length > 4 || proper.some(({ text: word }) => COMPANY.test(folded(word))))
    return false
  if (proper.slice(0, -1).some(isGiven)) return true
  const first = name[0]?.from ?? from
  return (
    ROLE_BEFORE.test(text.slice(Math.max(0, first - 30), first)) ||
    (first > from &&
      /minister|judge|mayor|governor|president|commissioner|colonel|general|professor|dr$/i.test(
        text.slice(from, first).trim(),
      )) ||
    SAID_BEHIND.test(text.slice(to, to + 14))
  )
}

/** The story's own list says that one of its forms stands there. */
function listed({ localized, names }: Comparison, name: readonly Word[]): boolean {
  const whole = folded(name.map(({ text }) => text).join(' '))
  return names.some(
    (forms) =>
      forms.some((form) => folded(form) === whole) && forms.some((form) => localized.text.includes(form)),
  )
}

function inLatin(
  comparison: Comparison,
  capitals: Capitals,
  name: readonly Word[],
  theirs: readonly Capitals[],
): FoundLoss | undefined {
  const { original, localized } = comparison
  const proper = name.filter(({ text }) => /^\p{Lu}/u.test(text) && text.length > 1)
  const absent = proper.filter(({ text }) => !isThere(text, localized))
  if (absent.length === 0) return undefined
  // Of two of one surname, the given name says who is meant.
  if (
    proper.length === 2 &&
    absent.length === 1 &&
    absent[0] === proper[0] &&
    hasNamesake(original.text, proper)
  )
    return loss(comparison, 'name', name, undefined)
  const person = isPerson(original.text, capitals, name)
  const foreign = (word: Word): boolean => !wordsOf(original).folded.has(folded(word.text))
  const near = (word: Word): Word | undefined =>
    theirs
      .flatMap(({ words }) => words)
      .find(
        (other) =>
          other.text.length > 4 &&
          word.text.length > 4 &&
          foreign(other) &&
          distance(folded(word.text), folded(other.text)) <= (word.text.length > 7 ? 3 : 2),
      )
  const company = proper.some(({ text }) => COMPANY.test(folded(text)))
  if (person) {
    const last = proper.at(-1)
    const misspelt = absent.map((word) => ({ word, other: near(word) })).find(({ other }) => other)
    if (misspelt?.other) return loss(comparison, 'name', name, misspelt.other)
    if (absent.length === proper.length) {
      const instead = theirs.find(
        (other) =>
          other.words.length > 1 &&
          other.words.every(foreign) &&
          isPerson(localized.text, other, other.words),
      )
      return loss(comparison, 'name', name, instead)
    }
    // The surname alone will do, the given name alone will not when another stands behind it.
    if (last && absent.includes(last)) {
      const given = proper[0]?.text ?? ''
      const other = theirs.find(({ words }) =>
        words.some(
          (word, at) =>
            folded(word.text) === folded(given) && words[at + 1] && foreign(words[at + 1] as Word),
        ),
      )
      return other ? loss(comparison, 'name', name, other) : undefined
    }
    return undefined
  }
  if (company) {
    const own = absent.filter(({ text }) => !COMPANY.test(folded(text)))
    const rest = proper.filter(({ text }) => !COMPANY.test(folded(text)))
    if (own.length === 0 || own.length < rest.length) {
      const other = own.map(near).find(Boolean)
      return other && own.length > 0 ? loss(comparison, 'organisation', name, other) : undefined
    }
    return loss(comparison, 'organisation', name, own.map(near).find(Boolean))
  }
  // In German every noun has a capital, so that none says anything.
  if (original.language?.tag === 'de' || absent.length < proper.length || capitals.initial) return undefined
  if (original.days.some((day) => day.from < capitals.to && capitals.from < day.to)) return undefined
  if (localized.language?.tag === 'de') return undefined
  const spare = theirs.filter(
    ({ words, initial }) =>
      words.every((word) => foreign(word) || TRANSLATED.test(word.text)) &&
      words.some(
        (word, at) =>
          foreign(word) &&
          !(initial && at === 0 && (words.length === 1 || TRANSLATED.test(word.text))) &&
          !localized.days.some((day) => day.from < word.to && word.from < day.to),
      ),
  )
  if (spare.length > 0 || lowered(name, comparison)) return undefined
  return loss(comparison, 'organisation', name, undefined)
}

function hasNamesake(text: string, [given, surname]: readonly Word[]): boolean {
  const beside = new RegExp(
    `(\\p{Lu}\\p{L}{1,30}) ${surname?.text.replace(/[^\p{L}]/gu, '.')}(?!\\p{L})`,
    'gu',
  )
  return (
    isGiven(given) &&
    [...text.matchAll(beside)].some(
      ([, other]) => other !== given?.text && GIVEN_NAMES.has(folded(other ?? '')),
    )
  )
}

/** Peoples and languages have a capital in one language and none in another: French, français. */
function lowered(name: readonly Word[], { original, localized }: Comparison): boolean {
  const beginnings = [...wordsOf(localized).folded].map((word) => word.slice(0, 3))
  return (
    (original.language?.tag === 'en' &&
      name.length === 1 &&
      /(?:an|ian|ish|ese|ch|ic|i|er|ers|ans|s)$/.test(name[0]?.text ?? '')) ||
    name.some(
      ({ text }) =>
        beginnings.includes(folded(text).slice(0, 3)) ||
        /^\p{Lu}{2,4}$/u.test(text) ||
        /^(?:Christmas|Easter|Ramadan|Internet|Parliament|Noël|Pâques|Navidad|Natal|Natale|Etat|État|Estado|Stato|Pasqua)$/.test(
          text,
        ),
    )
  )
}

function inSounds(comparison: Comparison, capitals: Capitals, name: readonly Word[]): FoundLoss | undefined {
  const { original, localized } = comparison
  const japanese = localized.language?.tag === 'ja'
  const proper = name.filter(({ text }) => /^\p{Lu}/u.test(text) && text.length > 2)
  const person = isPerson(original.text, capitals, name)
  const company =
    proper.some(({ text }) => /^(?:ag|sa|se|gmbh|inc|plc|ltd|spa|nv)$/i.test(text)) ||
    /\b(?:AG|SA|SE|GmbH|Inc|plc|Ltd|SpA|NV|Corp)\b/.test(original.text.slice(capitals.from, capitals.to))
  if (!person && !company) return undefined
  const own = proper.filter(
    ({ text }) => !COMPANY.test(folded(text)) && !/^Germany|^France|^Italy|^Spain|^Japan|^China/.test(text),
  )
  if (own.length === 0) return undefined
  if (japanese) {
    // Names of Chinese signs cannot be judged by their sound; a name in kana can, and a company that is not there.
    if (person && own.some(({ text }) => GIVEN_NAMES.has(folded(text)) && JAPANESE.test(folded(text))))
      return undefined
    if (own.some(({ text }) => localized.text.includes(text) || alikeThere(folded(text), localized) >= 0.5))
      return undefined
    if (person && !/[ァ-ヶ]・[ァ-ヶ]/u.test(localized.text) && /[一-龠]{2,}(?:氏|さん)/u.test(localized.text))
      return undefined
    return loss(comparison, person ? 'name' : 'organisation', name, undefined)
  }
  const absent = own.filter(({ text }) => !isThere(text, localized))
  const last = own.at(-1)
  if (absent.length === own.length && own.length > 0) {
    if (own.some(({ text }) => alikeThere(folded(text), localized) >= 0.7)) return undefined
    return loss(comparison, person ? 'name' : 'organisation', name, undefined)
  }
  if (person && last && absent.includes(last) && own.length > 1)
    return loss(comparison, 'name', name, undefined)
  return undefined
}

const JAPANESE =
  /^(?:akira|daichi|hiroshi|kenji|kei|keiko|naomi|sakura|takeshi|yoko|yuki|yukiko|haruto|megumi|naoki|satoshi|takumi|aiko|emi|mariko|kazuo|makoto)$/

function loss(
  { original, localized }: { original: Reading; localized: Reading },
  check: Kind,
  name: readonly Word[],
  other: { from: number; to: number } | undefined,
): FoundLoss {
  const span = { from: name[0]?.from ?? 0, to: name.at(-1)?.to ?? 0 }
  const words = original.text.slice(span.from, span.to)
  return {
    check,
    original: passage(original, span),
    localized: passage(localized, other),
    why: other
      ? `“${words}” is expected, and “${localized.text.slice(other.from, other.to)}” stands there.`
      : `“${words}” is not named in the localization.`,
  }
}
