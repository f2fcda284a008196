import type { TranslationLanguage } from './translation-language.ts'

const UNITS = 'ein zwei drei vier fünf sechs sieben acht neun'.split(' ')
const TENS = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ')
/** „einundzwanzig“ is one word, the unit first. */
const compounds = Object.fromEntries(
  TENS.flatMap((tens, ten) =>
    UNITS.map((unit, index) => [(ten + 2) * 10 + index + 1, `${unit}und${tens}`] as const),
  ),
)

export const de: TranslationLanguage = {
  tag: 'de', script: 'spaced', decimal: ',',
  cardinals: 'null ein|eine|eins|einer|einem|einen|eines zwei|beide|beiden|zweier drei|dreier vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig'.split(' '),
  numbers: { ...compounds, 30: 'dreißig|dreissig', 40: 'vierzig', 50: 'fünfzig', 60: 'sechzig', 70: 'siebzig', 80: 'achtzig', 90: 'neunzig', 12: 'dutzend', 1.5: 'anderthalb|eineinhalb|anderthalbmal', 2.5: 'zweieinhalb', 3.5: 'dreieinhalb', 4.5: 'viereinhalb', 100: 'einhundert', 200: 'zweihundert', 300: 'dreihundert', 500: 'fünfhundert' },
  ordinals: 'erste|ersten|erster|erstes zweite|zweiten|zweiter|zweites dritte|dritten|dritter|drittes vierte|vierten|viertes fünfte|fünften sechste|sechsten siebte|siebten achte|achten neunte|neunten zehnte|zehnten elfte|elften zwölfte|zwölften'.split(' '),
  fractions: { 0.5: 'hälfte|halbe|halben|halbes|halber|halb', 0.33333333: 'drittel', 0.25: 'viertel', 0.75: 'dreiviertel', 0.66666667: 'zwei drittel', 0.2: 'fünftel', 0.1: 'zehntel' },
  scales: { 100: 'hundert', 1e3: 'tausend|tausende', 1e6: 'million|millionen|mio.|mio', 1e9: 'milliarde|milliarden|mrd.|mrd', 1e12: 'billion|billionen|bio.' },
  currencies: { USD: 'us-dollar', dollar: 'dollar', EUR: 'euro', GBP: 'pfund sterling', pound: 'pfund', JPY: 'yen', CNY: 'yuan|renminbi', CHF: 'schweizer franken', franc: 'franken|franc|francs', rupee: 'rupien|rupie', BRL: 'real|reais', RUB: 'rubel', TRY: 'lira|lire', PLN: 'zloty', KRW: 'won', IDR: 'rupiah', peso: 'peso|pesos', krona: 'kronen|krone', HKD: 'hongkong-dollar', AED: 'dirham', SAR: 'riyal', dinar: 'dinar', rand: 'rand', hryvnia: 'hrywnja', shekel: 'schekel', cent: 'cent' },
  percent: '%|prozent|v.h.', points: 'prozentpunkt|prozentpunkte|prozentpunkten', point: 'punkt|punkte|punkten|basispunkte|basispunkten',
  months: ['januar|jänner|jan.', 'februar|feb.', 'märz', 'april', 'mai', 'juni', 'juli', 'august|aug.', 'september|sept.', 'oktober|okt.', 'november|nov.', 'dezember|dez.'],
  weekdays: ['montag|montags|montagabend|montagmorgen', 'dienstag|dienstags|dienstagabend|dienstagmorgen', 'mittwoch|mittwochs|mittwochabend', 'donnerstag|donnerstags|donnerstagabend', 'freitag|freitags|freitagabend', 'samstag|sonnabend|samstags|samstagabend', 'sonntag|sonntags|sonntagabend'],
  units: ['minute|minuten', 'stunde|stunden', 'tag|tage|tagen', 'woche|wochen', 'monat|monate|monaten', 'jahr|jahre|jahren|jährige|jähriger|jährigen', 'jahrzehnt|jahrzehnte|jahrzehnten'],
  am: 'uhr morgens|uhr früh|uhr vormittags', pm: 'uhr abends|uhr nachmittags|uhr nachts', noon: 'mittag|mittags', midnight: 'mitternacht', hour: 'uhr',
  clockWords: { [-30]: 'halb', 15: 'viertel nach', [-15]: 'viertel vor' }, and: 'und|-',
  sources: 'quelle|quellen|insider|insidern|vertreter|vertretern|beamte|beamten|beamter|diplomat|diplomaten|personen|zeuge|zeugen|minister|ministern|abgeordnete|abgeordneten|abgeordneter|vorstandsmitglieder|vorstandsmitgliedern|manager|managern|analysten|händler|händlern|banker|bankern|ökonomen|staatsanwälte|berater|beratern|anwälte|anwälten|einwohner|beschäftigte|kollegen|ärzte|experten|unterhändler|gesandte|kommandeure|delegierte|polizisten|ermittler|ermittlern|senatoren|richter|lehrer|nachbarn|überlebende|regierungsvertreter|direktoren|eingeweihte|mitarbeiter|augenzeugen|führungskräfte',
  today: 'heute|gestern|morgen', degrees: 'grad|°c|°', belowZero: 'unter null|minus', century: 'jahrhundert|jahrhunderts|jahrhunderte',
}
