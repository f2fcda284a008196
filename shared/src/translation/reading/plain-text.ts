const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xff10]

/**
 * The same text, letter for letter at the same places, in which one sign stands for each thing: western digits, plain
 * spaces, one minus, one apostrophe, lower case.
 */
export function plainText(text: string): string {
  return text.replace(/[^ -@[-~]/gu, (sign) => {
    const code = sign.codePointAt(0) ?? 0
    for (const zero of ZEROS) if (code >= zero && code <= zero + 9) return String(code - zero)
    const lower = SAME[sign] ?? sign.toLowerCase()
    return lower.length === sign.length ? lower : sign
  })
}

const SAME: Record<string, string> = {
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2009': ' ',
  '\u2007': ' ',
  '\u3000': ' ',
  '\u2212': '-',
  '\u2010': '-',
  '\u2011': '-',
  '\u2013': '-',
  '\u2014': '-',
  // Two letters where no language is named.
  İ: 'i',
  '〜': '-',
  '～': '-',
  '’': "'",
  ʼ: "'",
  '٪': '%',
  '％': '%',
  '٫': '.',
  '٬': ',',
  '．': '.',
  '，': ',',
  '：': ':',
  '（': '(',
  '）': ')',
  '＄': '$',
  '￥': '¥',
  ي: 'ي',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
}
