import type { TranslationLanguage } from './translation-language.ts'

export const pl: TranslationLanguage = {
  tag: 'pl', script: 'spaced', decimal: ',',
  cardinals: 'zero jeden|jedna|jedno|jednego|jednej dwa|dwie|dwóch|dwaj|dwoje|dwoma trzy|trzech|trzej|troje cztery|czterech|czterej pięć|pięciu sześć|sześciu siedem|siedmiu osiem|ośmiu dziewięć|dziewięciu dziesięć|dziesięciu jedenaście|jedenastu dwanaście|dwunastu trzynaście|trzynastu czternaście|czternastu piętnaście|piętnastu szesnaście|szesnastu siedemnaście|siedemnastu osiemnaście|osiemnastu dziewiętnaście|dziewiętnastu dwadzieścia|dwudziestu'.split(' '),
  numbers: { 30: 'trzydzieści|trzydziestu', 40: 'czterdzieści|czterdziestu', 50: 'pięćdziesiąt', 60: 'sześćdziesiąt', 70: 'siedemdziesiąt', 80: 'osiemdziesiąt', 90: 'dziewięćdziesiąt', 12: 'tuzin|tuzina', 1.5: 'półtora|półtorej', 200: 'dwieście', 300: 'trzysta', 500: 'pięćset' },
  ordinals: 'pierwsz* drugi|druga|drugim|drugiego|drugiej trzeci*|trzeciej czwart* piąt* szóst* siódm* ósm* dziewiąt* dziesiąt*'.split(' '),
  fractions: { 0.5: 'połow*|pół', 0.33333333: 'jedna trzecia|jedną trzecią|jednej trzeciej', 0.25: 'ćwierć|jedna czwarta|jedną czwartą|jednej czwartej', 0.75: 'trzy czwarte', 0.66666667: 'dwie trzecie', 0.2: 'jedna piąta|jedną piątą', 0.1: 'jedna dziesiąta|jedną dziesiątą' },
  scales: { 100: 'sto|stu', 1e3: 'tysiąc*|tysięcy|tys.', 1e6: 'milion*|mln', 1e9: 'miliard*|mld', 1e12: 'bilion*|bln' },
  currencies: { dollar: 'dolar*', EUR: 'euro', GBP: 'funtów szterlingów', pound: 'funt*', JPY: 'jen|jenów|jeny', CNY: 'juan*', CHF: 'franków szwajcarskich', franc: 'frank*', rupee: 'rupi*', BRL: 'reali|real', RUB: 'rubl*', TRY: 'lir|liry', PLN: 'złot*|zł', KRW: 'wonów', peso: 'peso', krona: 'koron*', cent: 'cent*' },
  percent: '%|procent*|proc.', points: 'punkt* procentow*|punktu procentowego|punkty procentowe|punktów procentowych|punkt procentowy|pkt proc.|pkt. proc.', point: 'punkt*|pkt',
  months: ['styczeń|stycznia|styczniu', 'luty|lutego|lutym', 'marzec|marca|marcu', 'kwiecień|kwietnia|kwietniu', 'maj|maja|maju', 'czerwiec|czerwca|czerwcu', 'lipiec|lipca|lipcu', 'sierpień|sierpnia|sierpniu', 'wrzesień|września|wrześniu', 'październik|października|październiku', 'listopad|listopada|listopadzie', 'grudzień|grudnia|grudniu'],
  weekdays: ['poniedział*', 'wtor*', 'środa|środę|środy', 'czwartek|czwartku|czwartki', 'piątek|piątku', 'sobot*', 'niedziel*'],
  units: ['minut*', 'godzin*', 'dzień|dni|dnia|doby', 'tydzień|tygodni*', 'miesi*', 'rok|roku|lat|lata|latach', 'dekad*'],
  am: 'rano|nad ranem', pm: 'po południu|wieczorem', noon: 'południe', midnight: 'północ|północy', hour: 'czasu', beforeHour: 'godz.|godzinie|o', and: 'i',
  sources: 'źródł*|urzędnik*|dyplomat*|osob*|osób|świad*|minist*|posł*|dyrektor*|analityk*|bankier*|ekonomi*|prokurator*|doradc*|prawnik*|mieszka*|pracownik*|lekarz*|ekspert*|negocjator*|dowódc*|delegat*|przedstawiciel*|policjan*|śledcz*|senator*|sędzi*|informator*',
  today: 'dziś|dzisiaj|wczoraj|jutro', degrees: 'stopni*|stopień|°c|°', belowZero: 'poniżej zera|minus|mrozu', century: 'wiek|wieku|wieki',
}
