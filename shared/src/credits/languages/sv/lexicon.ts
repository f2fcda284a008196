import type { Lexicon } from '../lexicon.ts'

export const lexicon: Lexicon = {
  nouns: {
    reporting: '(rapportering|reportage|reporter|reportrar|intervju|rapport|källa|källor|korrespondent)',
    additional_reporting: '(ytterligare|kompletterande) rapportering',
    contribution: '(medverkan|bidrag|medarbetare|medverkande)',
    writing: '(skriven|skrivet|skrivit|text|texter|författare|skribent)',
    editing: '(redigerad|redigerat|redigering|redaktör|korrektur|bearbetning)',
    compilation: '(sammanställd|sammanställt|sammanställning)',
    translation:
      '(översatt|översättning|översättare)(| från engelska| från franska| till svenska); svensk översättning',
    translation_editing: 'översättningen redigerad; redigering av översättningen',
    photo: '(foto|foton|fotograf|bild|bilder|fotografi|arkivfoto|pressbild|bildredaktör)',
    video: '(video|filmning|kamera|klippning)',
    graphics: '(grafik|illustration|illustrationer|karta|kartor|infografik|formgivning)',
    data: '(data|dataanalys)',
    research: '(research|efterforskning|dokumentation)',
    fact_checking: '(faktagranskning|faktakontroll)',
    production: '(produktion|producent|producerad)',
    desk: '(redaktion|desk|nyhetschef|ansvarig)',
  },
  by: 'av; från; av:',
  bare: true,
  before: { contribution: 'med (bidrag|hjälp|medverkan) (från|av)' },
  none: 'läs även; läs mer; kontakt:',
  beforeName: { contribution: 'med' },
  opening: { reporting: 'av' },
  after: {
    contribution: '(|har )(medverkat|bidragit|medverkade|bidrog)(| till denna *| till den här *| i denna *)',
    reporting: 'rapporterar; rapporterade',
    writing: 'skrev',
  },
  and: 'och; samt; &',
  at: 'i; på; från',
  placeBegins: 'nära; ombord på',
  apart: 'liksom',
  repeats: 'av',
  works: 'på; för',
  jobs: '(|vår |frilans)(reporter|reportrar|korrespondent|journalist|journalister|fotograf|utrikeskorrespondent)',
  titles: 'reporter; korrespondent; journalist; fotograf',
  organisations:
    'nyhetsbyrå; nyhetsbyrån; tidningen; bladet; radio; redaktionen; nyheter; svt; sr; universitet; institut; dagbladet; nyhetsbyran; bildbyrån',
  agencies:
    'tt; ritzau; ntb; scanpix; svt; sveriges radio; dn; dagens nyheter; svenska dagbladet; aftonbladet; expressen; bildbyrån',
  places:
    'Stockholm; Göteborg; Malmö; Uppsala; Lund; Umeå; Köpenhamn; Oslo; Helsingfors; Bryssel; London; Paris; Berlin; Moskva; Peking; Kiev; Rom; Wien; Genève; Aten; Kairo',
  editingAfterTranslation: 'editing',
  byline: 'av; text; text av; skriven av',
  commonest: 'och att det i en som på är av för med till den inte om ett har de',
}
