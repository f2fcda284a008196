import type { Lexicon } from '../lexicon.ts'

export const lexicon: Lexicon = {
  nouns: {
    reporting:
      '(|ein |eine )(bericht|reportage|interview|gespräch|protokoll)(|e|en); autor/in; autor:in; autor*in; autorin; autoren; berichterstattung; reporter(|in); berichtet; quelle(|n); protokoll; interview; korrespondent(|in)',
    additional_reporting: '(weitere|zusätzliche|ergänzende) (berichterstattung|recherche|recherchen)',
    contribution: 'mitarbeit(|er|erin); unter mitarbeit; mitwirkung; unter mitwirkung; zuarbeit',
    writing:
      'geschrieben; verfasst; text(|e); autor; aufgeschrieben; (|ein )(kommentar|gastbeitrag|essay|analyse)',
    editing:
      'redigiert; redigatur; lektorat; schlussredaktion; bearbeitet; bearbeitung; redigieren; korrektorat; herausgegeben',
    compilation: 'zusammengestellt; zusammenstellung; zusammenfassung; zusammengefasst',
    translation: `übersetz(t|ung|er|erin)(| aus dem *| ins deutsche); (aus dem|aus) * (übersetzt|übertragen|von); aus dem *; deutsche fassung; deutsche übersetzung; deutsch; übertragen`,
    translation_editing:
      '(deutsche fassung|übersetzung) (redigiert|bearbeitet); redaktion der übersetzung; redaktion der deutschen fassung; lektorat der übersetzung',
    photo:
      '(foto|fotos|bild|bilder|bildquelle|bildrechte|fotografie|fotografien|fotograf|fotografin|symbolbild|titelbild|archivfoto|symbolfoto|fotoredaktion|bildredaktion)',
    video: 'video(|s); kamera; schnitt; filmmaterial',
    graphics: 'grafik(|en); infografik(|en); illustration(|en); karte(|n); gestaltung; layout',
    data: 'daten(|analyse|recherche|journalismus); datenauswertung',
    research: 'recherche(|n); recherchiert; dokumentation',
    fact_checking: 'faktencheck(|er|s); faktenprüfung; verifikation; dokumentation und faktencheck',
    production: 'produktion; produziert; produzent(|in); umsetzung',
    desk: 'redaktion; chef vom dienst; cvd; redakteur(|in); verantwortlich; onlineredaktion; am desk',
  },
  by: 'von; durch; by; von:',
  bare: true,
  before: {
    contribution:
      'mit (material|informationen|beiträgen) (von|der|des); unter mitarbeit (von|der); mit hilfe von; mit unterstützung von',
    reporting: 'von unser(em|er|en) (korrespondenten|korrespondentin|reporter|reporterin); aufgezeichnet von',
  },
  none: 'bei rückfragen; kontakt:; notizblock; weitere informationen; tel.:; mehr zum thema',
  beforeName: { contribution: 'mit' },
  opening: { reporting: 'von' },
  after: {
    contribution: `(hat|haben) (an|zu) (diesem|dem|der|dieser) * (mitgearbeitet|mitgewirkt|beigetragen); arbeiteten an (diesem|dem|der|dieser) * mit; (hat|haben) mitgearbeitet`,
    reporting: 'berichtet(|e|en)(| aus)',
    editing: '(hat|haben) redigiert',
    translation: '(hat|haben) (|diesen text )übersetzt',
  },
  and: 'und; &; u.',
  at: 'in; aus; im; bei',
  placeBegins: 'an bord der; nahe',
  apart: 'sowie; sowie von; und von',
  repeats: 'von',
  works: 'von der; vom; für; für die; von',
  jobs: '(unserem |unserer )(korrespondenten|korrespondentin|redakteur|redakteurin|reporter|reporterin|mitarbeiter|mitarbeiterin); (|unser |unsere |freie |freier |leitender )(korrespondent|korrespondentin|reporter|reporterin|redakteur|redakteurin|journalist|journalistin|autor|autorin|fotograf|fotografin|volontär|volontärin|dpa-korrespondent)',
  titles:
    'redakteur für finanzen; volontär; volontärin; redakteur; redakteurin; korrespondent; korrespondentin; reporter; reporterin; chefredakteur; chefredakteurin; md',
  organisations:
    'agentur; nachrichtenagentur; agenturen; zeitung; rundfunk; nachrichten; presse; landesanstalt; anstalt; universität; institut; verlag; redaktion; redaktionsnetzwerk; online; magazin; images; fernsehen; radio; ministerium; hochschule; allianz; alliance; spiegel; rundschau; tagblatt; anzeiger; kurier; dienst; bildagentur',
  agencies:
    'dpa-afx; keystone; keystone-sda; sda; apa; ots; dts; epd; kna; sid; imago; picture alliance; ntv.de; n-tv; ard; zdf; srf; orf; der spiegel; taz; faz; sz; rnd; afxp; awp',
  places: `Köln; München; Hamburg; Frankfurt; Stuttgart; Düsseldorf; Leipzig; Dresden; Hannover; Bremen; Nürnberg; Bonn;
    Karlsruhe; Mainz; Genf; Bern; Basel; Luzern; Graz; Linz; Salzburg; Innsbruck; Brüssel; Straßburg; Rom; Mailand; Venedig;
    Moskau; Peking; Warschau; Prag; Kiew; Kyjiw; Athen; Lissabon; Kairo; Teheran; Jerusalem; Tel Aviv; Beirut; Kopenhagen;
    Tokio; Neu-Delhi; Bayern; Sachsen; Hessen; Tirol; Kärnten; Den Haag; New York; Los Angeles; São Paulo`,
  editingAfterTranslation: 'editing',
  byline:
    'von; ein bericht von; eine reportage von; ein kommentar von; eine analyse von; text; ein gastbeitrag von; interview; aus dem',
  commonest: 'der die das und den von mit ist des im nicht eine auf dem ein für sich auch wird',
}
