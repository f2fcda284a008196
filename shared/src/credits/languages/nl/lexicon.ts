import type { Lexicon } from '../lexicon.ts'

export const lexicon: Lexicon = {
  nouns: {
    reporting:
      '(verslag|verslaggeving|verslaggever|verslaggeefster|verslaggevers|reportage|bericht|berichtgeving|interview|bron|bronnen)',
    additional_reporting: '(aanvullend|aanvullende|extra) (verslag|verslaggeving|berichtgeving)',
    contribution: '(medewerking|bijdrage|bijdragen|medewerker|medewerkers)',
    writing: '(geschreven|tekst|teksten|auteur|auteurs|schrijver)',
    editing: '(geredigeerd|eindredactie|redactie tekst|bewerkt|bewerking|correctie|eindredacteur)',
    compilation: 'samengesteld; samenstelling',
    translation:
      '(vertaald|vertaling|vertaler|vertaalster)(| uit het engels| uit het frans| uit het duits| uit het spaans| naar het nederlands); nederlandse versie',
    translation_editing:
      'nederlandse versie (geredigeerd|bewerkt); eindredactie van de vertaling; redactie van de vertaling; vertaling geredigeerd',
    photo: "(foto|foto's|fotografie|beeld|fotograaf|beeldredactie|beelden)",
    video: "video(|'s); camera; montage",
    graphics:
      '(infographic|infographics|grafiek|grafieken|illustratie|illustraties|kaart|kaarten|vormgeving|beeldbewerking)',
    data: '(data|data-analyse|gegevens|datajournalistiek)',
    research: '(onderzoek|research|documentatie)',
    fact_checking: 'factcheck(|ing|er); feitencontrole; feiten gecontroleerd',
    production: '(productie|geproduceerd|producent)',
    desk: 'redactie; desk; bureauredactie; nieuwsdienst',
  },
  by: 'door; van; door:; by',
  bare: true,
  before: {
    editing: 'redactie door',
    contribution:
      'met (medewerking|bijdragen|een bijdrage|hulp|dank|assistentie) (van|aan); met medewerking van; m.m.v.',
    reporting: 'van onze (correspondent|verslaggever|redacteur|correspondente)',
  },
  none: 'meer informatie; lees ook; voor meer',
  beforeName: { contribution: 'met; mmv' },
  opening: { reporting: 'door; van' },
  after: {
    contribution: `(werkte|werkten|droeg|droegen) (mee aan|bij aan) (dit|deze|het|de) *; (werkte|werkten) mee; (heeft|hebben) (meegewerkt|bijgedragen)(| aan dit *| aan deze *| aan het *); (droeg|droegen) bij`,
    reporting: '(deed|deden) verslag; berichtte(|n)',
    writing: 'schreef; schreven',
  },
  and: 'en; &',
  at: 'in; uit; te; vanuit',
  placeBegins: 'nabij; aan boord van',
  apart: 'alsmede; alsook',
  repeats: 'door; van',
  works: 'van het; van de; van; voor',
  jobs: '(|onze |freelance )(correspondent|correspondente|verslaggever|verslaggevers|redacteur|redacteuren|journalist|journalisten|fotograaf)',
  titles: 'correspondent; correspondente; verslaggever; redacteur; journalist',
  organisations:
    'persbureau; krant; dagblad; omroep; redactie; nieuws; media; nos; nrc; volkskrant; telegraaf; de volkskrant; het parool; trouw; universiteit; instituut; tijdschrift; images; hollandse hoogte; de standaard; nieuwsblad; de morgen',
  agencies:
    'anp; belga; novum; nos; nrc; de volkskrant; trouw; hollandse hoogte; anp foto; bnr; vrt; het parool',
  places: `Amsterdam; Rotterdam; Den Haag; Utrecht; Eindhoven; Groningen; Antwerpen; Gent; Brussel; Leuven; Brugge; Londen; Parijs;
    Berlijn; Rome; Madrid; Moskou; Peking; Tokio; Washington; New York; Genève; Wenen; Warschau; Kiev; Jeruzalem; Kopenhagen;
    Athene; Lissabon; Maastricht; Arnhem; Haarlem; Leiden; Delft; Nijmegen; Tilburg; Breda; Luik; Paramaribo; Keulen`,
  editingAfterTranslation: 'editing',
  byline: 'door; van onze; tekst; een reportage van; geschreven door; van',
  commonest: 'de het een en van is dat in op te zijn met voor niet aan er ook als bij',
}
