import { creditLanguage } from '../languages/all.ts'
import type { DatelineReading } from './read-dateline.ts'
import { isChineseName } from './surnames.ts'
import { wordsOf } from './words-of.ts'

const HAN = '\\p{Script=Han}\\p{Script=Katakana}\\p{Script=Hiragana}ー'
const WORDS = `[${HAN}\\p{Script=Hangul}A-Za-z・·／/]`

/** Datelines whose place, date and agency stand in one bracket or in one word, and where they end. */
export function readEasternDateline(head: string): (Omit<DatelineReading, 'rest'> & { end: number }) | null {
  return signedWire(head) ?? bracketed(head) ?? wired(head)
}

/** `[東京 15日 ロイター] -`, `【ソウル＝小池和樹】`, `(서울=연합뉴스)` */
function bracketed(head: string): (Omit<DatelineReading, 'rest'> & { end: number }) | null {
  const found = /^\s*[[［【(（〔]([^\][［］【】()（）〔〕]{2,60})[\]］】)）〕](?: ?[-–—])? ?/u.exec(head)
  const inside = found?.[1]?.trim()
  if (!found || !inside || !/[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]/u.test(inside)) return null
  const language = /\p{Script=Hangul}/u.test(inside) ? 'ko' : 'ja'
  // "(서울=연합뉴스) 김민수 기자 =": who wrote it stands behind.
  const signed = /^\s*(\p{Script=Hangul}{2,4}) (?:\p{Script=Hangul}{0,4}기자|특파원) ?= ?/u.exec(
    head.slice(found[0].length),
  )
  const end = found[0].length + (signed?.[0].length ?? 0)
  const writer = signed?.[1] ?? ''
  const equal = /^(.{1,30}?)(?: ((?:[\d０-９]{1,2}[月월] ?)?[\d０-９]{1,2}[日일]))? ?[=＝] ?(.{1,40})$/u.exec(
    inside,
  )
  if (equal?.[1] && equal[3]) {
    const behind = equal[3].trim()
    // "워싱턴 AFP=연합뉴스": two agencies share it.
    const shared = /^(.+?) ([A-Z]{2,5}|\p{Script=Hangul}{2,4}통신)$/u.exec(equal[1].trim())
    if (shared?.[1] && shared[2] && isNewsroom(behind)) {
      return {
        language,
        place: shared[1],
        date: equal[2] ?? '',
        agency: `${shared[2]}=${behind}`,
        author: '',
        end,
      }
    }
    const agency = isNewsroom(behind)
    const [name, ...after] = behind.split(' ')
    return {
      language,
      place: equal[1].trim(),
      date: equal[2] ?? '',
      agency: agency ? behind.replace(/ .*기자$/u, '') : '',
      author: agency
        ? (/([\p{Script=Hangul}]{2,4}) 기자$/u.exec(behind)?.[1] ?? writer)
        : after.length > 0 && !/기자|記者/u.test(after.join(' '))
          ? behind
          : (name as string),
      end,
    }
  }
  const spaced = new RegExp(
    `^(?:(${WORDS}[${HAN}\\p{L} ・／/]{0,30}?)[ 　])?(?:([\\d０-９]{1,2}[月월] ?)?([\\d０-９]{1,2}[日일])[ 　]?)?(${WORDS}[\\p{L}・ ]{0,20})?$`,
    'u',
  ).exec(inside)
  if (!spaced) return null
  const date = `${spaced[2] ?? ''}${spaced[3] ?? ''}`
  const agency = spaced[4]?.trim() ?? ''
  if (date === '' && !isNewsroom(agency)) return null
  // 【ソウル共同】: the agency is glued to the place.
  const glued = spaced[1] ? null : /^(.{2,}?)(AFP時事|AFP|共同|時事|ロイター|AP|CNN)$/u.exec(agency)
  if (glued?.[1] && glued[2] && !isNewsroom(glued[1])) {
    return { language, place: glued[1], date, agency: glued[2], author: '', end }
  }
  return { language, place: spaced[1]?.trim() ?? '', date, agency, author: '', end }
}

const isNewsroom = (text: string): boolean =>
  /(?:통신|뉴스|뉴시스|일보|신문|방송|로이터|뉴스1|通信|新聞|共同|時事|ロイター|AFP|AP|CNN|BBC|社$|ブルームバーグ|연합)/u.test(
    text,
  )

/** `（中央社記者陳靜台北15日電）`: a name and a place of which only the place is known. */
function signedWire(head: string): (Omit<DatelineReading, 'rest'> & { end: number }) | null {
  const found =
    /^\s*[（(](\p{Script=Han}{2,6})[記记]者(\p{Script=Han}{4,9})((?:[\d０-９]{1,2}月)?[\d０-９]{1,2}日)[電电][)）] ?/u.exec(
      head,
    )
  const [, agency = '', both = '', date = ''] = found ?? []
  if (!found) return null
  const language = head.includes('電') ? 'zh-Hant' : 'zh-Hans'
  const { places } = wordsOf(creditLanguage(language))
  for (const length of [3, 2, 4]) {
    const [author, place] = [both.slice(0, length), both.slice(length)]
    if (isChineseName(author) && places.has(place))
      return { language, place, date, agency, author, end: found[0].length }
  }
  return null
}

/** `新华社北京1月11日电(记者 成欣)`, `中新网3月14日电`, `北京3月15日电（路透）` */
function wired(head: string): (Omit<DatelineReading, 'rest'> & { end: number }) | null {
  const found = new RegExp(
    `^\\s*[（(]?([${HAN}A-Za-z]{1,20}?(?:社|网|網|报|報|电视台|電視台|新闻|新聞)|路透|彭博|本刊)?[ 　]?([${HAN}]{2,12}?)?[ 　]?((?:[\\d０-９]{1,2}月)?[\\d０-９]{1,2}日)(?:[电電讯訊]|(?= ?[-–—]))(?:[ 　]?[（(]([^（）()]{1,40})[）)])?[）)]?[ 　]?(?:[-–—]+ ?)?`,
    'u',
  ).exec(head)
  if (!found) return null
  const inside = found[4]?.trim() ?? ''
  const reporter = /^(?:记者|記者)[ 　]?(.+)$/u.exec(inside)
  const language = /[电讯网报]/u.test(found[0]) ? 'zh-Hans' : 'zh-Hant'
  return {
    language,
    place: found[2] ?? '',
    date: found[3] ?? '',
    agency: found[1] ?? (reporter ? '' : inside),
    author: reporter?.[1]?.trim() ?? '',
    end: found[0].length,
  }
}
