import type { TranslationLanguage } from './translation-language.ts'

export const en: TranslationLanguage = {
  tag: 'en',
  script: 'spaced',
  decimal: '.',
  monthFirst: true,
  cardinals:
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
      ' ',
    ),
  numbers: {
    30: 'thirty',
    40: 'forty',
    50: 'fifty',
    60: 'sixty',
    70: 'seventy',
    80: 'eighty',
    90: 'ninety',
    12: 'dozen|dozens',
  },
  ordinals:
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' '),
  fractions: { 0.5: 'half', 0.33333333: 'a third|thirds|one third', 0.25: 'a quarter|one quarter', 0.75: 'three quarters|three-quarters', 0.66666667: 'two thirds|two-thirds', 0.2: 'a fifth|one fifth', 0.1: 'a tenth|one tenth' },
  scales: { 100: 'hundred', 1e3: 'thousand|thousands|k', 1e5: 'lakh|lakhs', 1e6: 'million|millions|mln|mn|m', 1e7: 'crore|crores|cr', 1e9: 'billion|billions|bn|b', 1e12: 'trillion|trillions|trn|tn' },
  currencies: {
    USD: 'u.s. dollar|u.s. dollars|us dollars', dollar: 'dollar|dollars', EUR: 'euro|euros', GBP: 'pound sterling|pounds sterling|sterling', pound: 'pounds', JPY: 'yen', CNY: 'yuan|renminbi', CHF: 'swiss franc|swiss francs', franc: 'francs|franc', INR: 'indian rupees|indian rupee', rupee: 'rupee|rupees', BRL: 'real|reais', RUB: 'rouble|roubles|ruble|rubles', TRY: 'lira|liras', PLN: 'zloty|zlotys', KRW: 'won', IDR: 'rupiah', peso: 'peso|pesos', krona: 'crown|crowns|kronor|kroner', HKD: 'hong kong dollar|hong kong dollars', AED: 'dirham|dirhams', SAR: 'riyal|riyals', dinar: 'dinar|dinars', rand: 'rand', hryvnia: 'hryvnia|hryvnias', shekel: 'shekel|shekels', cent: 'cents|cent',
  },
  percent: '%|percent|per cent|pct',
  points: 'percentage point|percentage points|pp|percentage-point',
  point: 'point|points|basis points|basis point',
  months: ['january|jan.|jan', 'february|feb.|feb', 'march|mar.', 'april|apr.', 'may', 'june', 'july', 'august|aug.|aug', 'september|sept.|sep.|sept', 'october|oct.|oct', 'november|nov.|nov', 'december|dec.|dec'],
  weekdays: ['monday|mondays', 'tuesday|tuesdays', 'wednesday|wednesdays', 'thursday|thursdays', 'friday|fridays', 'saturday|saturdays', 'sunday|sundays'],
  units: ['minute|minutes', 'hour|hours', 'day|days', 'week|weeks', 'month|months', 'year|years|years-old|year-old', 'decade|decades'],
  am: 'a.m.|am|a.m|in the morning',
  pm: 'p.m.|pm|p.m|in the afternoon|in the evening|at night',
  noon: 'noon|midday', midnight: 'midnight',
  hour: "o'clock",
  clockWords: { 30: 'half past', 15: 'quarter past|a quarter past', [-15]: 'quarter to|a quarter to' },
  between: 'of|a|an|metric|more|new|other',
  and: 'and|-|a',
  sources: 'source|sources|official|officials|diplomat|diplomats|people familiar|people close|people briefed|people with knowledge|people with direct|persons familiar|insider|insiders|witness|witnesses|minister|ministers|lawmaker|lawmakers|director|directors|board members|board member|executive|executives|analyst|analysts|trader|traders|banker|bankers|economist|economists|prosecutors|aide|aides|adviser|advisers|advisers|lawyers|residents|employees|colleagues|doctors|experts|expert|negotiators|envoys|commanders|delegates|representatives|police officers|officers|investigators|members of parliament|senators|judges|teachers|neighbours|survivors|eyewitnesses',
  today: 'today|yesterday|tomorrow|overnight',
  degrees: 'degrees|degree|°c|°',
  belowZero: 'below zero|below freezing|minus',
  century: 'century|centuries',
}
