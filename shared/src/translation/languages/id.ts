import type { TranslationLanguage } from './translation-language.ts'

export const id: TranslationLanguage = {
  tag: 'id', script: 'spaced', decimal: ',',
  cardinals: 'nol satu dua|kedua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas dua_belas tiga_belas empat_belas lima_belas enam_belas tujuh_belas delapan_belas sembilan_belas dua_puluh'.split(' ').map((form) => form.replace('_', ' ')),
  numbers: { 30: 'tiga puluh', 40: 'empat puluh', 50: 'lima puluh', 12: 'selusin|lusin', 100: 'seratus', 1000: 'seribu', 1.5: 'satu setengah' },
  ordinals: 'pertama kedua ketiga keempat kelima keenam ketujuh kedelapan'.split(' '),
  fractions: { 0.5: 'setengah|separuh', 0.33333333: 'sepertiga', 0.25: 'seperempat', 0.75: 'tiga perempat', 0.66666667: 'dua pertiga', 0.2: 'seperlima', 0.1: 'sepersepuluh' },
  scales: { 100: 'ratus', 1e3: 'ribu', 1e6: 'juta', 1e9: 'miliar', 1e12: 'triliun' },
  currencies: { dollar: 'dolar', EUR: 'euro', GBP: 'pound sterling', JPY: 'yen', CNY: 'yuan', rupee: 'rupee', IDR: 'rupiah', KRW: 'won', peso: 'peso' },
  percent: '%|persen', points: 'poin persentase|poin persen', point: 'poin',
  months: ['januari', 'februari', 'maret', 'april', 'mei', 'juni', 'juli', 'agustus', 'september', 'oktober', 'november', 'desember'],
  weekdays: ['senin', 'selasa', 'rabu', 'kamis', 'jumat', 'sabtu', 'minggu'],
  units: ['menit', 'jam', 'hari', 'pekan', 'bulan', 'tahun', 'dekade'],
  am: 'pagi|dini hari', pm: 'sore|malam|siang', noon: 'tengah hari', midnight: 'tengah malam', hour: 'wib|wita|wit', beforeHour: 'pukul|jam', and: 'dan',
  sources: 'sumber|pejabat|diplomat|orang|saksi|menteri|anggota parlemen|direktur|analis|bankir|ekonom|pengacara|warga|karyawan|dokter|pakar|perwakilan|polisi',
  today: 'kemarin|besok|hari ini', degrees: 'derajat|°c|°', belowZero: 'di bawah nol|minus', century: 'abad',
}
