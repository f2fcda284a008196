const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const SCALES: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1000,
  万: 1e4,
  萬: 1e4,
  億: 1e8,
  亿: 1e8,
  兆: 1e12,
}
/** What is counted: without one of these behind it, 一 is part of a word. */
const COUNTED =
  /^[人名個个件年月日時点點分回次台家社国國州倍割歳岁位张張辆輛票頭头所座艘杯本枚戸户条條項项周週天]|^(?:カ|か|ヶ|小)/
const KOREAN = ['한', '두', '세', '네', '다섯', '여섯', '일곱', '여덟', '아홉', '열']
const KOREAN_COUNTED = /^ ?(?:명|곳|개|건|채|대|달|시간|시|번|마리|척|사람|가지|차례|살|배|도시|나라|주)/

/** A number that is spelled out in Chinese signs, or a Korean one before what it counts. */
export function eastNumeralAt(
  plain: string,
  at: number,
  tag: string,
): { value: number; to: number } | undefined {
  if (tag === 'ko') {
    for (const [index, word] of KOREAN.entries()) {
      if (
        !plain.startsWith(word, at) ||
        !KOREAN_COUNTED.test(plain.slice(at + word.length, at + word.length + 4))
      )
        continue
      return { value: index + 1, to: at + word.length }
    }
    return undefined
  }
  if (tag !== 'ja' && tag !== 'zh') return undefined
  let [total, section, digit] = [0, 0, -1]
  let to = at
  for (; to < at + 12; to += 1) {
    const sign = plain[to] ?? ''
    const [value, scale] = [DIGITS[sign], SCALES[sign]]
    if (value !== undefined) digit = digit > -1 ? digit * 10 + value : value
    else if (scale !== undefined && (to > at || scale < 1000)) {
      if (scale >= 1e4) {
        total += (section + Math.max(digit, 0) || 1) * scale
        section = 0
      } else section += (digit === -1 ? 1 : digit) * scale
      digit = -1
    } else break
  }
  if (to === at || !COUNTED.test(plain.slice(to, to + 2))) return undefined
  return { value: total + section + Math.max(digit, 0), to }
}
