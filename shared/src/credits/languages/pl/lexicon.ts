import type { Lexicon } from '../lexicon.ts'

export const lexicon: Lexicon = {
  nouns: {
    reporting:
      '(autor|autorzy|autorka|autorki|relacja|relacje|reportaż|korespondent|korespondentka|reporter|reporterka|źródło|źródła|rozmawiał|rozmawiała|rozmowa|wywiad|relacjonował|relacjonowała)',
    additional_reporting: '(dodatkowe|dodatkowa) (relacje|relacja|informacje)',
    contribution:
      '(współpraca|współpracował|współpracowała|współpracowali|przy współpracy|udział|z udziałem|współpracownik|współpracownicy|pomoc|współautor)',
    writing: '(tekst|teksty|napisał|napisała|napisali|tekst i opracowanie|autor tekstu)',
    editing:
      '(redakcja|redagował|redagowała|redagowali|redaktor|redaktorka|edycja|redaktor prowadzący|korekta|zredagował|zredagowała|pod redakcją)',
    compilation: '(opracowanie|opracował|opracowała|opracowali|oprac.|opr.|opr|zebrał|zebrała|zestawienie)',
    translation:
      '(tłumaczenie|tłumacz|tłumaczka|tłumaczył|tłumaczyła|tłumaczyli|przełożył|przełożyła|przełożyli|przekład|przetłumaczył|przetłumaczyła|tłum.)(| z angielskiego| z niemieckiego| z francuskiego); wersja polska',
    translation_editing:
      '(redakcja|redakcją) (tłumaczenia|przekładu); redaktor tłumaczenia; redakcja polskiej wersji',
    photo: '(foto|zdjęcie|zdjęcia|fot.|fot|fotografia|fotografie|fotograf|fotografka|fotoreporter)',
    video: '(wideo|film|montaż|operator|zdjęcia wideo|nagranie)',
    graphics: '(grafika|grafiki|infografika|ilustracja|ilustracje|mapa|mapy|projekt graficzny|rysunek)',
    data: '(dane|analiza danych)',
    research: '(badanie|badania|dokumentacja|research|kwerenda)',
    fact_checking: '(weryfikacja|weryfikacja faktów|sprawdzanie faktów|fact-checking)',
    production: '(produkcja|producent|producentka|realizacja)',
    desk: '(dyżur redakcyjny|dyżur|dyżurny|wydawca)',
  },
  by: 'przez',
  bare: true,
  before: {},
  none: 'czytaj także; więcej informacji; nasze standardy',
  beforeName: {},
  opening: {},
  after: {
    contribution: '(współpracował|współpracowała|współpracowali)(| przy tym materiale| przy tekście)',
    translation: '(przetłumaczył|przetłumaczyła|przetłumaczyli)',
  },
  and: 'i; oraz; a także; &',
  at: 'w; z; we; ze; na',
  repeats: '',
  works: 'z; dla',
  jobs: '(korespondent|korespondentka|dziennikarz|dziennikarka|dziennikarze|reporter|reporterka|nasz korespondent|fotoreporter|redaktor)',
  titles: 'korespondent; korespondentka; dziennikarz; dziennikarka; reporter',
  organisations:
    'agencja; gazeta; radio; telewizja; redakcja; dziennik; tygodnik; wyborcza; rzeczpospolita; polityka; onet; tvn; media; serwis; portal; uniwersytet; instytut; fotorzepa; polska press; agencja wyborcza',
  agencies:
    'pap; iar; onet; tvn24; polsat; interia; gazeta wyborcza; rzeczpospolita; polskie radio; wp; reporter; east news; forum; agencja gazeta; oko.press',
  places:
    'Warszawa; Kraków; Gdańsk; Wrocław; Poznań; Łódź; Katowice; Lublin; Szczecin; Białystok; Rzeszów; Londyn; Paryż; Berlin; Bruksela; Moskwa; Kijów; Lwów; Wilno; Praga; Wiedeń; Rzym; Madryt; Genewa; Waszyngton; Nowy Jork; Tokio; Pekin; Kair; Jerozolima; Teheran; Ankara; Stambuł; Ateny; Mińsk; Gdynia; Toruń; Bydgoszcz; Warszawie; Krakowie; Berlinie; Moskwie; Kijowie; Brukseli; Londynie; Gdańsku',
  editingAfterTranslation: 'editing',
  byline: 'autor; autorzy; tekst; rozmawiał; rozmawiała; opracował; opracowała; napisał; napisała',
  commonest: 'w i na z nie do się że to jest o po jak przez od dla oraz',
}
