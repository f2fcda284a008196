import type { TranslationLanguage } from './translation-language.ts'

export const it: TranslationLanguage = {
  tag: 'it', script: 'spaced', decimal: ',',
  cardinals: 'zero un|uno|una due|entrambi|entrambe tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti'.split(' '),
  numbers: { 21: 'ventuno', 22: 'ventidue', 23: 'ventitré', 24: 'ventiquattro', 25: 'venticinque', 28: 'ventotto', 30: 'trenta', 40: 'quaranta', 50: 'cinquanta', 60: 'sessanta', 70: 'settanta', 80: 'ottanta', 90: 'novanta', 12: 'dozzina', 10: 'decina|decine', 15: 'quindicina', 20: 'ventina', 200: 'duecento', 300: 'trecento', 2000: 'duemila', 3000: 'tremila' },
  ordinals: 'primo|prima secondo|seconda terzo|terza quarto|quarta quinto|quinta sesto|sesta settimo|settima ottavo|ottava nono|nona decimo|decima'.split(' '),
  fractions: { 0.5: 'metà|mezzo|mezza', 0.33333333: 'un terzo', 0.25: 'un quarto', 0.75: 'tre quarti', 0.66666667: 'due terzi', 0.2: 'un quinto', 0.1: 'un decimo' },
  scales: { 100: 'cento', 1e3: 'mille|mila', 1e6: 'milione|milioni|mln', 1e9: 'miliardo|miliardi|mld', 1e12: 'bilione|bilioni' },
  currencies: { dollar: 'dollaro|dollari', EUR: 'euro', GBP: 'sterlina|sterline', JPY: 'yen', CNY: 'yuan', CHF: 'franchi svizzeri|franco svizzero', franc: 'franchi|franco', rupee: 'rupie|rupia', BRL: 'real|reais', RUB: 'rublo|rubli', TRY: 'lira turca|lire turche', PLN: 'zloty', KRW: 'won', peso: 'peso|pesos', krona: 'corona|corone', AED: 'dirham', SAR: 'riyal', dinar: 'dinaro|dinari', cent: 'centesimi' },
  percent: '%|per cento|percento', points: 'punto percentuale|punti percentuali', point: 'punto|punti|punti base',
  months: ['gennaio', 'febbraio', 'marzo', 'aprile', 'maggio', 'giugno', 'luglio', 'agosto', 'settembre', 'ottobre', 'novembre', 'dicembre'],
  weekdays: ['lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato', 'domenica'],
  units: ['minuto|minuti', 'ora|ore', 'giorno|giorni', 'settimana|settimane', 'mese|mesi', 'anno|anni', 'decennio|decenni'],
  am: 'del mattino|di mattina', pm: 'del pomeriggio|di sera|della sera', noon: 'mezzogiorno', midnight: 'mezzanotte', hour: 'in punto', beforeHour: 'alle|dalle|ore|alle ore|le',
  between: 'di', and: 'e',
  sources: 'fonte|fonti|funzionario|funzionari|diplomatico|diplomatici|persone|testimone|testimoni|ministro|ministri|deputati|parlamentari|dirigenti|consiglieri|analisti|operatori|banchieri|economisti|procuratori|avvocati|residenti|dipendenti|colleghi|medici|esperti|negoziatori|inviati|comandanti|delegati|rappresentanti|agenti|investigatori|senatori|giudici|insegnanti|vicini|superstiti|responsabili',
  today: 'oggi|ieri|domani', degrees: 'gradi|grado|°c|°', belowZero: 'sotto zero|sottozero|meno', century: 'secolo|secoli',
}
