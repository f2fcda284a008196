import type { TranslationLanguage } from './translation-language.ts'

export const tr: TranslationLanguage = {
  tag: 'tr', script: 'spaced', decimal: ',',
  cardinals: 'sıfır bir iki|ikisi|her iki üç dört beş altı yedi sekiz dokuz on on_bir on_iki on_üç on_dört on_beş on_altı on_yedi on_sekiz on_dokuz yirmi'.split(' ').map((form) => form.replace('_', ' ')),
  numbers: { 30: 'otuz', 40: 'kırk', 50: 'elli', 60: 'altmış', 70: 'yetmiş', 80: 'seksen', 90: 'doksan', 12: 'düzine', 1.5: 'bir buçuk', 2.5: 'iki buçuk', 3.5: 'üç buçuk' },
  ordinals: 'birinci|ilk ikinci üçüncü dördüncü beşinci altıncı yedinci sekizinci dokuzuncu onuncu'.split(' '),
  fractions: { 0.5: 'yarım|yarısı|yarı', 0.33333333: 'üçte bir*', 0.25: 'çeyrek|dörtte bir*', 0.75: 'dörtte üç*', 0.66666667: 'üçte iki*', 0.2: 'beşte bir*', 0.1: 'onda bir*' },
  scales: { 100: 'yüz', 1e3: 'bin', 1e6: 'milyon', 1e9: 'milyar', 1e12: 'trilyon' },
  currencies: { dollar: 'dolar*', EUR: 'avro*|euro*', GBP: 'sterlin*', JPY: 'yen', CNY: 'yuan*', franc: 'frank*', rupee: 'rupi*', RUB: 'ruble*', TRY: 'lira*|tl', KRW: 'won', peso: 'peso*', krona: 'kron*', cent: 'sent|cent' },
  percent: '%|yüzde', points: 'yüzde puan|yüzdelik puan|puan*', point: 'puan*',
  months: ['ocak*', 'şubat*', 'mart*', 'nisan*', 'mayıs*', 'haziran*', 'temmuz*', 'ağustos*', 'eylül*', 'ekim*', 'kasım*', 'aralık*'],
  weekdays: ['pazartesi*', 'salı|salıya', 'çarşamba*', 'perşembe*', 'cuma|cumaya', 'cumartesi*', 'pazar'],
  units: ['dakika*', 'saatlik|saat', 'gün|günlük|günde', 'hafta*', 'ay|aylık|ayda|aydır', 'yıl|yıllık|yılda|yaşındaki', 'on yıl'],
  am: 'sabah', pm: 'akşam|öğleden sonra', noon: 'öğlen', midnight: 'gece yarısı', hour: 'sularında', beforeHour: 'saat|saati', and: 've',
  sources: 'kaynak*|yetkili*|diplomat*|kişi*|tanık*|bakan*|milletvekil*|yönetici*|analist*|bankacı*|ekonomist*|avukat*|sakin*|çalışan*|doktor*|uzman*|müzakereci*|komutan*|delege*|temsilci*|polis*|senatör*|hakim*',
  today: 'bugün|dün|yarın', degrees: 'derece*|°c|°', belowZero: 'sıfırın altında|eksi', century: 'yüzyıl*',
}
