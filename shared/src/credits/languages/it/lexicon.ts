import type { Lexicon } from '../lexicon.ts'

export const lexicon: Lexicon = {
  nouns: {
    reporting: '(reporting|servizio|servizi|reportage|inchiesta|cronaca|intervista|articolo|inviato|inviata)',
    additional_reporting: '(servizio|servizi|reportage) (aggiuntiv|supplementar)(o|i|e)',
    contribution: '(contributo|contributi|collaborazione|contributo aggiuntivo|collaboratori)',
    writing: '(scritto|scritta|testo|testi|autore|autrice|autori|redatto)',
    editing: 'editing; edito; revisione; revisionato; editor; edizione; rivisto; correzione',
    compilation: 'compilato; raccolto; sintesi',
    translation:
      "(tradotto|tradotta|traduzione|traduttore|traduttrice|versione italiana)(| dall'inglese| dal francese| dallo spagnolo| dal tedesco| in italiano); traduzione italiana; adattamento",
    translation_editing:
      '(revisione|editing) della traduzione; versione italiana (a cura|rivista); edito in italiano; editing in italiano; editing della versione italiana',
    photo:
      '(foto|fotografia|fotografie|immagine|immagini|credito|crediti|credits|photo|fotografo|fotografa)(| di copertina)',
    video: 'video; riprese; montaggio',
    graphics:
      '(grafica|grafiche|grafico|grafici|infografica|infografiche|illustrazione|illustrazioni|mappa|mappe)',
    data: '(dati|analisi dei dati|analisi dati)',
    research: '(ricerca|ricerche|documentazione)',
    fact_checking: '(verifica|verifiche)(| dei fatti); fact-checking; fact checking',
    production: '(produzione|prodotto|produttore|produttrice|regia)',
    desk: '(|in |dalla |la )redazione; desk; caporedattore; capo servizio',
  },
  by: "di; da; del; della; dei; a cura di; dell'; per",
  bare: true,
  before: {
    compilation: 'a cura di',
    contribution:
      "con (il |la |)(contributo|collaborazione|aiuto|apporto|contributi|assistenza) (di|del|della|dei); ha collaborato; hanno collaborato; con l'aiuto di; con la collaborazione di; hanno contribuito; ha contribuito",
    translation_editing: 'versione italiana a cura di',
    reporting: 'dal nostro (inviato|corrispondente); dalla nostra (inviata|corrispondente)',
  },
  none: 'per saperne di più; i nostri standard; leggi anche; riproduzione riservata',
  beforeName: { contribution: 'con' },
  opening: { reporting: 'di; da' },
  after: {
    contribution:
      '(ha|hanno) (contribuito|collaborato)(| a questo articolo| a questo servizio| a questo reportage| a questa inchiesta| al servizio| alla stesura)',
    writing: '(ha|hanno) scritto',
    editing: '(ha|hanno) rivisto',
    translation: '(ha|hanno) tradotto',
  },
  and: 'e; ed; &',
  at: 'a; in; ad',
  atKnown: 'da; dal; dalla',
  placeBegins: 'vicino a',
  apart: 'nonché',
  repeats: 'di; da; del',
  works: 'di; del; della; per',
  jobs: '(|il |la |i |nostro |nostra )(giornalista|giornalisti|corrispondente|corrispondenti|inviato|inviata|redattore|redattrice|fotografo|fotografa)',
  titles: 'inviato; inviata; corrispondente; giornalista; red',
  organisations:
    'agenzia; agenzie; giornale; radio; televisione; redazione; stampa; la repubblica; corriere; corriere della sera; il sole; notizie; servizio; università; istituto; rivista; quotidiano; images; tg1; rai; la stampa; imagoeconomica; fotogramma',
  agencies:
    'ansa; adnkronos; agi; askanews; keystone-ats; ats; lapresse; radiocor; rai; la repubblica; la stampa; il post; fanpage',
  places: `Roma; Milano; Torino; Napoli; Firenze; Venezia; Bologna; Genova; Palermo; Bari; Bruxelles; Londra; Parigi; Berlino;
    Ginevra; Madrid; Mosca; Pechino; Tokyo; Washington; New York; Gerusalemme; Il Cairo; Vienna; Varsavia; Atene; Kiev; Lisbona;
    Francoforte; Monaco; Zurigo; Lugano; Città del Vaticano; Città del Messico; Nuova Delhi; Sicilia; Lombardia; Trieste; Verona; Danzica`,
  editingAfterTranslation: 'translation_editing',
  byline: 'di; a cura di; da; testo di; scritto da; dal nostro inviato; dalla nostra inviata; servizio di',
  commonest: 'il la di e che in un per non una del con sono della si da alla nel gli',
}
