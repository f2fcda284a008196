import type { TranslationLanguage } from './translation-language.ts'

export const nl: TranslationLanguage = {
  tag: 'nl', script: 'spaced', decimal: ',',
  cardinals: 'nul een|één twee|beide drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig'.split(' '),
  numbers: { 30: 'dertig', 40: 'veertig', 50: 'vijftig', 60: 'zestig', 70: 'zeventig', 80: 'tachtig', 90: 'negentig', 12: 'dozijn', 10: 'tiental', 20: 'twintigtal', 1.5: 'anderhalf|anderhalve', 2.5: 'tweeënhalf', 3.5: 'drieënhalf' },
  ordinals: 'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende'.split(' '),
  fractions: { 0.5: 'helft|half|halve', 0.33333333: 'een derde', 0.25: 'een kwart|kwart', 0.75: 'driekwart', 0.66666667: 'twee derde', 0.2: 'een vijfde', 0.1: 'een tiende' },
  scales: { 100: 'honderd', 1e3: 'duizend', 1e6: 'miljoen|mln', 1e9: 'miljard|mld', 1e12: 'biljoen' },
  currencies: { dollar: 'dollar|dollars', EUR: 'euro', GBP: 'pond sterling', pound: 'pond', JPY: 'yen', CNY: 'yuan', CHF: 'zwitserse frank', franc: 'frank', rupee: 'roepie|roepies', BRL: 'real', RUB: 'roebel|roebels', TRY: 'lira', PLN: 'zloty', KRW: 'won', peso: 'peso', krona: 'kroon|kronen', cent: 'cent' },
  percent: '%|procent', points: 'procentpunt|procentpunten', point: 'punt|punten',
  months: ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'],
  weekdays: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  units: ['minuut|minuten', 'uren', 'dag|dagen', 'week|weken', 'maand|maanden', 'jaar|jaren|jarige', 'decennium|decennia'],
  am: "uur 's ochtends|uur 's morgens", pm: "uur 's avonds|uur 's middags", noon: 'middag', midnight: 'middernacht', hour: 'uur', clockWords: { [-30]: 'half', 15: 'kwart over', [-15]: 'kwart voor' }, and: 'en',
  sources: 'bron|bronnen|functionaris|functionarissen|ambtenaren|diplomaat|diplomaten|mensen|getuige|getuigen|minister|ministers|kamerleden|parlementariërs|bestuurders|bestuursleden|analisten|handelaren|bankiers|economen|advocaten|bewoners|werknemers|artsen|deskundigen|onderhandelaars|agenten|rechters|ingewijden',
  today: 'vandaag|gisteren|morgen', degrees: 'graden|graad|°c|°', belowZero: 'onder nul|min', century: 'eeuw|eeuwen',
}
