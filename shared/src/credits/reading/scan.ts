import { asidesIn, type Stretch } from './asides-in.ts'
import { endsSentence } from './ends-sentence.ts'
import type { Folded } from './fold.ts'
import { byAt, labelAt } from './label-at.ts'
import { beginsName, isLetter, isUnspaced, isWordLetter } from './scripts.ts'
import type { Token } from './token.ts'
import type { Word, Words } from './words-of.ts'

/** A line's tokens, in its order; every sign but spaces is in one of them. */
export function scan(line: Folded, words: Words): Token[] {
  return new Scan(line, words).run()
}

const LONGEST_WITH = 16

class Scan {
  readonly #line: Folded
  readonly #words: Words
  readonly #tokens: Token[] = []
  readonly #masked: readonly Stretch[]
  #text = -1

  constructor(line: Folded, words: Words) {
    this.#line = line
    this.#words = words
    this.#masked = asidesIn(line)
  }

  run(): Token[] {
    const { bare, text } = this.#line
    let at = 0
    let masked = 0
    while (at < bare.length) {
      while ((this.#masked[masked]?.from ?? Number.POSITIVE_INFINITY) < at) masked += 1
      const mask = this.#masked[masked]
      if (mask?.from === at) {
        at = this.#push(mask.kind, at, mask.to)
        continue
      }
      const to = this.#punctuation(at) ?? (this.#mayBegin(at) ? this.#word(at) : null)
      if (to !== null) at = to
      else {
        if (this.#text < 0 && bare[at] !== ' ') this.#text = at
        const inWord = isWordLetter(text[at])
        at += 1
        // The rest of a word is not looked at, but where another is glued to it.
        while (
          inWord &&
          isWordLetter(text[at]) &&
          !this.#glued(at) &&
          !this.#mayEndWord(at) &&
          this.#masked[masked]?.from !== at
        )
          at += 1
      }
    }
    this.#flush(bare.length)
    // A job with nobody behind it was the title of who stood before it.
    return this.#tokens.map((token, index) =>
      token.kind === 'job' && this.#tokens[index + 1]?.kind !== 'text' ? { ...token, kind: 'title' } : token,
    )
  }

  #flush(to: number): void {
    if (this.#text >= 0)
      this.#tokens.push({ kind: 'text', from: this.#text, to, roles: [], uncertain: false })
    this.#text = -1
  }

  #push(
    kind: Token['kind'],
    from: number,
    to: number,
    roles: Token['roles'] = [],
    uncertain = false,
  ): number {
    this.#flush(from)
    this.#tokens.push({ kind, from, to, roles, uncertain })
    return to
  }

  #glued(at: number): boolean {
    const { text } = this.#line
    return /\p{Ll}/u.test(text[at - 1] ?? '') && /\p{Lu}/u.test(text[at] ?? '')
  }

  #mayBegin(at: number): boolean {
    const { text, bare } = this.#line
    if (bare[at] === ' ') return false
    if (!isWordLetter(text[at]) || !isWordLetter(text[at - 1])) return true
    const glued = this.#words.language.lexicon.gluedAnd
    if (glued !== undefined && text[at - 1] === glued && !isWordLetter(text[at - 2])) return true
    return this.#glued(at) || this.#mayEndWord(at)
  }

  /** 기자 and 에서 stand glued behind a name and a place. */
  #mayEndWord(at: number): boolean {
    return /\p{Script=Hangul}/u.test(this.#line.text[at] ?? '') || this.#words.language.tag === 'tr'
  }

  #punctuation(at: number): number | null {
    const { bare, text } = this.#line
    const sign = bare[at] as string
    if (sign === ',') return this.#push('comma', at, at + 1)
    if (sign === '/') return this.#push('slash', at, at + 1)
    if (sign === '·' || sign === '・') return this.#middleDot(at)
    if (';|()[]•—\n'.includes(sign) || text[at] === '〈') return this.#push('cut', at, at + 1)
    if (sign === '–' || sign === '-') {
      const apart = (bare[at - 1] ?? ' ') === ' ' || bare[at - 1] === '-'
      const next = bare[at + 1] ?? ' '
      const dashes = sign === '-' && next === '-'
      return (apart && (next === ' ' || this.#tokens.length === 0)) || dashes
        ? this.#push('cut', at, at + 1)
        : null
    }
    if (sign === '.' && endsSentence(text, bare, at)) return this.#push('cut', at, at + 1)
    return null
  }

  /** Between two people, or within the name of one from abroad. */
  #middleDot(at: number): number | null {
    const { text, bare } = this.#line
    const tag = this.#words.language.tag
    if (bare[at - 1] === ' ' && bare[at + 1] === ' ' && tag !== 'ko') return this.#push('cut', at, at + 1)
    const within =
      /[\p{Script=Katakana}ー]/u.test(text[at - 1] ?? '') && /\p{Script=Katakana}/u.test(text[at + 1] ?? '')
    const foreign = tag.startsWith('zh') && isUnspaced(text[at - 1]) && isUnspaced(text[at + 1])
    return within || foreign ? null : this.#push('comma', at, at + 1)
  }

  #word(at: number): number | null {
    for (const { to, values } of this.#words.trie.at(this.#line.bare, at)) {
      // A noun knows what must stand behind it; the same word may also be a label that needs nothing.
      const nouns = values.filter((word) => word.kind === 'noun')
      for (const word of nouns.length > 0 ? [...nouns, ...values] : values) {
        const end = this.#take(word, at, to)
        if (end !== null) return end
      }
    }
    return this.#words.language.lexicon.gluedAnd === undefined ? null : this.#gluedAnd(at)
  }

  #take(word: Word, from: number, to: number): number | null {
    const { accented, text } = this.#line
    if (to - from <= 3 && accented.slice(from, to) !== word.exact) return null
    const starts =
      !isWordLetter(text[from]) || !isWordLetter(text[from - 1]) || this.#glued(from) || this.#behindAnd(from)
    if (word.kind === 'behind' || word.kind === 'title') return this.#takeBehind(word, from, to, starts)
    const open = isWordLetter(text[to - 1]) && isWordLetter(text[to])
    if (open || (!starts && !this.#gluedKorean(word, from, to))) return null
    const roles = word.role === null ? [] : [word.role]
    switch (word.kind) {
      case 'noun':
        return this.#takeNoun(word, from, to)
      case 'label':
        return this.#takeLabel(word, from, to)
      case 'none':
        return this.#push('none', from, to)
      case 'beforeName': {
        const name = this.#spaces(to)
        return name > to || text[to - 1] === "'" || text[to - 1] === '’'
          ? beginsName(text[name])
            ? this.#push('label', from, to, roles, word.uncertain)
            : null
          : null
      }
      case 'opening':
        return this.#tokens.every((token) => token.kind === 'cut') && this.#text < 0 && this.#spaces(to) > to
          ? this.#push('label', from, to, roles, word.uncertain)
          : null
      case 'after':
        return this.#takeAfter(word, from, to)
      case 'job':
        return this.#takeJob(from, to)
      default:
        return this.#takeJoint(word, from, to)
    }
  }

  #behindAnd(from: number): boolean {
    const glued = this.#words.language.lexicon.gluedAnd
    const { text } = this.#line
    return glued !== undefined && text[from - 1] === glued && !isWordLetter(text[from - 2])
  }

  #gluedKorean(word: Word, from: number, to: number): boolean {
    if (word.kind !== 'and' || to - from > 1) return false
    const { text } = this.#line
    return /\p{Script=Hangul}{2}/u.test(text.slice(Math.max(0, from - 2), from)) && text[to] === ' '
  }

  #spaces(at: number): number {
    let to = at
    while (this.#line.bare[to] === ' ') to += 1
    return to
  }

  /** Nothing but a boundary stands before. */
  #clear(from: number): boolean {
    if (this.#glued(from) || this.#behindAnd(from)) return true
    if (this.#text >= 0) return false
    const last = this.#tokens.at(-1)
    return last === undefined || !['at', 'begins', 'behind', 'label', 'job'].includes(last.kind)
  }

  #takeNoun(word: Word, from: number, to: number): number | null {
    // In a script without spaces, a space is a boundary: "作者：A 翻訳者 B".
    const apart = isUnspaced(this.#line.text[from]) && this.#line.bare[from - 1] === ' '
    const withs = this.#isWith(from)
    const found = labelAt(this.#line, word, to, apart || withs || this.#clear(from), this.#words)
    if (found === null || (!this.#clear(from) && this.#behindArticle(from))) return null
    // Words that are glued by an unspaced script begin a label only where a clause begins.
    if (isUnspaced(this.#line.text[from]) && !this.#clear(from) && this.#line.bare[from - 1] !== ' ')
      return null
    const end = this.#label(from, found.to, found.roles, found.uncertain)
    if (found.weak) (this.#tokens.at(-1) as Token).weak = true
    return end
  }

  /** "la rédaction de Paris": whose article is said is somebody, and gives no role. */
  #behindArticle(from: number): boolean {
    const before = this.#line.accented.slice(Math.max(0, from - 7), from)
    return /(?:^|[ (,])(?:la|the|el|il|die|der|a|o|de|het|our|notre) $/u.test(before)
  }

  /** A label, with the "and" or "with" that stands before it and is nobody's. */
  #label(from: number, to: number, roles: Token['roles'], uncertain: boolean): number {
    this.#dropAnd(from)
    const begun = this.#absorbWith(from)
    // "With reporting by": beside the main one.
    const meant =
      begun < from ? roles.map((role) => (role === 'reporting' ? 'additional_reporting' : role)) : roles
    return this.#push('label', begun, to, meant, uncertain)
  }

  #isWith(from: number): boolean {
    // A longer text is no one word; and what is looked at again and again must be short.
    if (this.#text < 0 || from - this.#text > LONGEST_WITH) return false
    return this.#words.withs.has(this.#line.accented.slice(this.#text, from).trim())
  }

  /** Where a "with" begins that stands before the label and belongs to it. */
  #absorbWith(from: number): number {
    if (!this.#isWith(from)) return from
    const begun = this.#text
    this.#text = -1
    return begun
  }

  #takeLabel(word: Word, from: number, to: number): number | null {
    let end = this.#spaces(to)
    if (this.#line.bare[end] === ':') end = this.#spaces(end + 1)
    const elided = this.#line.bare[to - 1] === "'"
    const clear = this.#clear(from)
    if (!clear && isUnspaced(this.#line.text[from])) return null
    if (!(end > to || elided) || !isLetter(this.#line.text[end])) return null
    if (!clear && !/ /u.test(word.exact) && !beginsName(this.#line.text[end])) return null
    if (!clear && !/ |'/u.test(word.exact)) return null
    return this.#label(from, end, word.role === null ? [] : [word.role], word.uncertain)
  }

  /** "… and edited by": the "and" joins clauses, not people. */
  #dropAnd(from: number): void {
    const glued = this.#words.language.lexicon.gluedAnd
    if (glued !== undefined && this.#text === from - 1 && this.#line.text[from - 1] === glued) this.#text = -1
  }

  #takeAfter(word: Word, from: number, to: number): number | null {
    const { text, bare } = this.#line
    if (byAt(this.#line, this.#spaces(to), this.#words) !== null && !isUnspaced(text[from])) return null
    const last = this.#tokens.at(-1)
    // "تغطية صحفية للنشرة العربية": it says for whom, and the names follow.
    if (this.#text < 0 && last?.kind === 'label' && this.#words.language.lexicon.gluedAnd !== undefined) {
      last.to = this.#spaces(to)
      return last.to
    }
    if (this.#text < 0 && !['comma', 'title', 'text', 'cut'].includes(this.#tokens.at(-1)?.kind ?? ''))
      return null
    if (isUnspaced(text[from])) {
      // A sign that may be part of a name counts only where the clause ends.
      const next = bare[this.#spaces(to)] ?? ''
      if (to - from < 3 && next !== '' && isLetter(text[this.#spaces(to)])) return null
      if (
        to - from === 1 &&
        bare[from - 1] !== ' ' &&
        !/[\p{Script=Latin}\p{Script=Katakana}]/u.test(text[from - 1] ?? '')
      ) {
        const run = this.#text < 0 ? 0 : from - this.#text
        if (run < 2) return null
      }
    }
    return this.#push('after', from, to, word.role === null ? [] : [word.role], word.uncertain)
  }

  #takeJob(from: number, to: number): number | null {
    const { text, bare } = this.#line
    const next = this.#spaces(to)
    if (next === to && !isUnspaced(text[to])) return this.#titleIfBehind(from, to)
    if (
      beginsName(text[next]) &&
      !(isUnspaced(text[from]) && this.#text < 0 && this.#tokens.at(-1)?.kind === 'title')
    ) {
      return this.#push('job', from, next)
    }
    return bare[next] === undefined || !isLetter(text[next]) ? this.#titleIfBehind(from, to) : null
  }

  #titleIfBehind(from: number, to: number): number | null {
    const last = this.#tokens.at(-1)
    if (this.#text >= 0 && !isUnspaced(this.#line.text[from])) return null
    return this.#text >= 0 || last?.kind === 'comma' ? this.#push('title', from, to) : null
  }

  #takeBehind(word: Word, from: number, to: number, starts: boolean): number | null {
    const { text, bare } = this.#line
    const last = text[from - 1] ?? ''
    const next = text[to]
    if (word.kind === 'title') {
      const inside = isWordLetter(text[from]) && isWordLetter(text[from - 1])
      if (inside && !/\p{Script=Hangul}/u.test(text[from] ?? '')) return null
      if (isWordLetter(text[to - 1]) && isWordLetter(next)) return null
      if (isUnspaced(text[from]) && next !== undefined && isUnspaced(next)) return null
      const behind = this.#text >= 0 || ['comma', 'title', 'text'].includes(this.#tokens.at(-1)?.kind ?? '')
      return behind ? this.#push('title', from, to) : null
    }
    if (this.#text < 0 || !isLetter(text[this.#spaces(to)])) return null
    if (isUnspaced(text[from]))
      return /\p{Script=Hiragana}/u.test(last) || !isLetter(last) || /\p{Script=Hiragana}/u.test(next ?? '')
        ? null
        : this.#push('behind', from, to)
    if (starts && bare[from] !== "'")
      return last === ' ' && next === ' ' ? this.#push('behind', from, to) : null
    return isLetter(last) && next === ' ' ? this.#push('behind', from, to) : null
  }

  #takeJoint(word: Word, from: number, to: number): number | null {
    const { text, bare } = this.#line
    const next = this.#spaces(to)
    const elided = bare[to - 1] === "'"
    if (isUnspaced(text[from])) return this.#unspacedJoint(word, from, to)
    if (next === to && !elided) return null
    if (word.kind === 'and') {
      const before = this.#text >= 0 || this.#tokens.length > 0
      return before ? this.#push('and', from, next) : null
    }
    if (word.kind === 'atKnown') {
      const rest = /^[\p{L}\p{M}' -]{2,40}/u.exec(text.slice(next, next + 40))?.[0].trim() ?? ''
      const known =
        this.#text >= 0 &&
        [rest, rest.split(' ').slice(0, 2).join(' '), rest.split(' ')[0] ?? ''].some((town) =>
          this.#words.places.has(town.toLowerCase()),
        )
      return known ? this.#push('at', from, next) : null
    }
    if (word.kind === 'apart') return this.#push('apart', from, next)
    if (word.kind === 'begins') return this.#push('begins', from, next)
    // "a" before a place, "A" within a name.
    if (text.slice(from, to) !== text.slice(from, to).toLowerCase() && this.#text >= 0) return null
    const the = /^the /u.test(bare.slice(next, next + 4)) ? next + 4 : next
    return beginsName(text[the]) ||
      /[\d'’]/u.test(text[the] ?? '') ||
      this.#words.trie
        .at(bare, next)
        .some(({ values }) => values.some(({ kind }) => kind === 'begins' || kind === 'at'))
      ? this.#push('at', from, next)
      : null
  }

  /** 和 and 与 are also in names: on either side at least two signs must stand. */
  #unspacedJoint(word: Word, from: number, to: number): number | null {
    const { text } = this.#line
    if (word.kind === 'at') return isLetter(text[from - 1]) ? null : this.#push('at', from, to)
    if (word.kind !== 'and' || this.#text < 0) return null
    const hiragana = /\p{Script=Hiragana}/u
    if (hiragana.test(text[from] ?? '')) {
      const amid = hiragana.test(text[from - 1] ?? '') || hiragana.test(text[to] ?? '')
      return amid ? null : this.#push('and', from, to)
    }
    return from - this.#text >= 2 && isLetter(text[to]) && isLetter(text[to + 1])
      ? this.#push('and', from, to)
      : null
  }

  /** The Arabic "and" is glued to the name behind it; a few names begin with its letter. */
  #gluedAnd(at: number): number | null {
    const { text } = this.#line
    const glued = this.#words.language.lexicon.gluedAnd as string
    if (text[at] !== glued || !isLetter(text[at + 1]) || isWordLetter(text[at - 1])) return null
    if (this.#text < 0 && this.#tokens.at(-1)?.kind !== 'comma') return null
    return ARABIC_NAMES_IN_WAW.test(text.slice(at, at + 12)) ? null : this.#push('and', at, at + 1)
  }
}

const ARABIC_NAMES_IN_WAW =
  /^(?:وليد|وائل|وسام|وفاء|وداد|وجدي|وسيم|وردة|وحيد|وضاح|وهبة|وهبه|وفيق|ولاء|وجيه|وعد|وصال|وداعة|واصف|وهيب|والي|وادي|ويليام|وليام|واين|ووكر)(?!\p{L})/u
