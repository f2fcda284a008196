/** Hours ahead of Greenwich that the words beside a time may mean; in summer and in winter, where both are called so. */
const ZONES: readonly [words: RegExp, hours: readonly number[]][] = [
  [/gmt|utc|tmg|tu\b|بتوقيت غرينتش|ت غ|グリニッジ標準時|世界標準時|格林尼治(?:标准)?时间|格林威治時間/, [0]],
  [
    /jst\b|(?:japan|tokyo)(?: standard)? time|heures? (?:du japon|japonaise|de tokyo)|(?:japanischer|tokioter) (?:orts)?zeit|hora (?:de jap[oó]n|do jap[aã]o|de tokio|de t[oó]quio)|ora (?:del giappone|di tokyo)|日本時間|東京時間|일본 ?시간|东京时间|токийско\p{L}* времени/u,
    [9],
  ],
  [
    /kst\b|(?:korea|seoul)(?: standard)? time|heures? (?:de corée|de séoul)|韓国時間|한국 ?시간|首尔时间/,
    [9],
  ],
  [
    /(?:beijing|china|hong kong|singapore)(?: standard)? time|hkt\b|heures? (?:de pékin|de hong kong|de singapour)|pekinger (?:orts)?zeit|hora de (?:pek[ií]n|pequim|hong kong)|北京时间|北京時間|中国時間|베이징 ?시간|пекинскому времени/,
    [8],
  ],
  [/cest\b|mesz\b|central european summer time|heure d'été d'europe centrale/, [2]],
  [/cet\b|mez\b|central european(?: standard)? time|mitteleuropäischer zeit/, [1]],
  [
    /(?:paris|berlin|rome|madrid|brussels) time|heures? (?:de paris|de berlin|de rome|de bruxelles|française)|(?:berliner|pariser|deutscher) (?:orts)?zeit|hora (?:de parís|de madrid|peninsular|de paris)|ora (?:di roma|italiana)|パリ時間|巴黎时间/,
    [1, 2],
  ],
  [
    /bst\b|(?:london|british|uk) time|heures? de londres|londoner (?:orts)?zeit|hora de londres|ora di londra|伦敦时间/,
    [0, 1],
  ],
  [
    /msk\b|moscow time|heures? de moscou|moskauer (?:orts)?zeit|hora de mosc[uú]|по московскому времени|по москве|мск/,
    [3],
  ],
  [/est\b|eastern standard time/, [-5]],
  [/edt\b|eastern daylight time/, [-4]],
  [
    /et\b|(?:u\.s\. )?eastern(?: time)?|(?:new york|washington) time|heures? de (?:new york|washington)|(?:new yorker|washingtoner) (?:orts)?zeit|hora (?:del este|de nueva york|de washington|de nova york|do leste)|ora di new york|米東部(?:標準|夏)?時間|ニューヨーク時間|美东时间|纽约时间|미국 동부 ?시간/,
    [-5, -4],
  ],
  [/pst\b|pacific standard time/, [-8]],
  [/pdt\b|pacific daylight time/, [-7]],
  [
    /pacific time|heures? du pacifique|hora del pac[ií]fico|hora do pac[ií]fico|米太平洋時間|美西时间/,
    [-8, -7],
  ],
  [/wib\b/, [7]],
  [/wita\b/, [8]],
]

const all = ZONES.map(([words]) => words.source).join('|')
const BEHIND = new RegExp(`^\\)?,? ?(${all})(?:([+-])(\\d{1,2})\\b)?`, 'u')
const BEFORE = new RegExp(`(${all}) ?[（(]?(?:の)?$`, 'u')
/** Longer than any of them, with what may stand between. */
const REACH = 40

/** In small letters these are words of French and Italian, or nothing: "à 15 h et", "à 15 h cet après-midi". */
const CAPITALS = /^(?!gmt|utc|tmg)[a-z]{2,4}$/

/**
 * What the words right behind a time, or right before it, say of its zone; null where they say nothing.
 * @param text as it was written: `plain` has no capitals.
 */
export function zoneAt(
  plain: string,
  text: string,
  { from, to }: { from: number; to: number },
): readonly number[] | null {
  const isZone = (words: string, at: number): boolean =>
    !CAPITALS.test(words) || text.slice(at, at + words.length) === words.toUpperCase()
  // "20 h 15 heure de Paris": the word is the time's and the zone's.
  const hour = / ?heures?$/.exec(plain.slice(from, to))?.[0].length ?? 0
  const behind =
    BEHIND.exec(plain.slice(to, to + REACH)) ??
    (hour > 0 ? BEHIND.exec(plain.slice(to - hour, to + REACH)) : null)
  const [, words = '', sign, hours] = behind ?? []
  if (behind && isZone(words, to + behind[0].indexOf(words))) {
    if (sign !== undefined) return [Number(`${sign}${hours}`)]
    return hoursOf(words)
  }
  const before = BEFORE.exec(plain.slice(Math.max(0, from - REACH), from))
  const [whole = '', said = ''] = before ?? []
  return before && isZone(said, from - whole.length) ? hoursOf(said) : null
}

const hoursOf = (words: string): readonly number[] | null =>
  ZONES.find(([pattern]) => new RegExp(`^(?:${pattern.source})$`, 'u').test(words))?.[1] ?? null
