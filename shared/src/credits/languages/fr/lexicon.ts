import type { Lexicon } from '../lexicon.ts'
import { COUNTRIES_AU, COUNTRIES_AUX, COUNTRIES_EN } from './places.ts'

export const lexicon: Lexicon = {
  nouns: {
    reporting:
      '(|un |un grand |grand )reportage(|s); (|une )enquête; reporter(|s); journaliste(|s); propos recueillis',
    additional_reporting:
      'reportage(|s) (complémentaire|additionnel|supplémentaire)(|s); complément(|s) de reportage',
    contribution: 'contribution(|s); contributeur(|s); participation; collaboration',
    writing: '(rédigé|écrit)(|e|s|es); rédaction; texte(|s); récit; auteur(|e|s)',
    editing:
      '(édité|relu|édite)(|e|s|es); édition; relecture; éditeur(|s); éditrice; secrétariat de rédaction; mise en forme',
    compilation: 'compilé(|e|s|es); synthèse; compilation',
    translation_editing:
      '(version|traduction)(| en) français(|e) (éditée|relue|révisée); traduction (éditée|relue|révisée); édité en français; relecture de la traduction; version française relue',
    translation: `version (|en )français(|e); traduction(| française| en français); traduit(|e|s|es)(| en français); traduit(|e|s|es) (de |depuis |)(l'|le |du )*; adapt(é|ée|ation)(| en français); traduct(eur|rice); pour la version française; adaptation française`,
    photo: '(|crédit |crédits )(photographie|photographies|photo|photos|image|images); photograph(e|es)',
    video: 'vidéo(|s); images vidéo; tournage; montage; caméra; vidéaste',
    graphics: 'infographie(|s); graphique(|s); graphisme(|s); carte(|s); illustration(|s); infographiste',
    data: 'données; analyse des données; data',
    research: 'recherche(|s)(| documentaire| documentaires); documentation; documentaliste',
    fact_checking: 'vérification(|s)(| des faits); faits vérifiés; vérifié(|e|s)',
    production: 'production; produit(|e|s); mise en page; mise en ligne; réalisation',
    desk: 'desk; bureau; chef de desk',
  },
  by: "par; de; d'; des; du; de l'; par:",
  bare: true,
  before: {
    reporting:
      '(|avec |de )(notre|nos|son|ses) (envoyé|envoyée|envoyés|envoyées) (spécial|spéciale|spéciaux|spéciales)(| permanent| permanente); (|avec |de )(notre|nos|son|ses) correspondant(|e|s|es)(| permanent| permanente| permanents); propos recueillis par; entretien réalisé par',
    contribution:
      "avec (|la |les |une )(contribution|contributions|participation|collaboration) (de|d'|des|de l'|du); avec (l'aide|le concours|l'appui|le soutien|l'assistance) (de|d'|des|de l'|du); avec (|des |les )(éléments|informations|renforts) (de|d'|des|de l'|du)",
    translation: 'pour la version française',
    editing: 'sous la direction de',
  },
  none: 'pour en savoir plus; lire aussi; nos standards; (bien lire',
  beforeName: { contribution: "avec; avec l'; avec les; avec la; avec le" },
  opening: { reporting: 'par', writing: 'un texte de' },
  after: {
    contribution: `(ont|a) (|également |aussi |tous |tous deux )(contribué|participé|collaboré)(| à cet *| à cette *| à ce *| à l'*| au reportage| à l'enquête| au présent article)`,
    translation: 'pour le service français; pour la version française; pour le service francophone',
    writing: `(ont|a) (écrit|rédigé)(| cet *| cette *| ce *)`,
    editing: `(ont|a) édité (cet|cette|ce) *`,
  },
  and: 'et; &',
  at: 'à; au; aux; en; depuis; à l’',
  placeBegins: 'près de',
  apart: 'ainsi que; ainsi que de; ainsi que d’',
  repeats: "par; de; d'",
  works: "de l'; pour; du; de",
  jobs: '(|notre |nos )(journaliste|journalistes|correspondant|correspondante|correspondants|correspondantes|reporter|reporters|rédacteur|rédactrice|rédacteurs|photographe|photographes|envoyé spécial|envoyée spéciale|envoyés spéciaux)',
  titles:
    'envoyé spécial; envoyée spéciale; envoyés spéciaux; correspondante; correspondant; correspondants; journaliste; journalistes',
  organisations:
    'agence; agences; presse; journal; radio; télévision; rédaction; bureau; service; le monde; le figaro; libération; les échos; le parisien; images; média; médias; info; université; institut; revue; quotidien',
  places: `${[...COUNTRIES_EN, ...COUNTRIES_AU, ...COUNTRIES_AUX].join(';')}; Los Angeles; San Francisco; Tel Aviv; Le Caire;
    La Haye; New Delhi; Rio de Janeiro; Le Cap; Abou Dhabi; Le Havre; La Rochelle; Marseille; Lyon; Toulouse; Lille;
    Bordeaux; Nantes; Strasbourg; Rennes; Bruxelles; Genève; Lausanne; Montréal; Québec; Londres; Moscou; Pékin; Téhéran;
    Beyrouth; Jérusalem; Damas; Bagdad; Alger; Tunis; Rabat; Varsovie; Athènes; Rome; Madrid; Lisbonne; Francfort; Vienne;
    Seine-Saint-Denis; Bouches-du-Rhône; Gaza; Nice; Grenoble; Montpellier`,
  editingAfterTranslation: 'translation_editing',
  byline: 'par; propos recueillis par; publié par; écrit par; de notre correspondant; texte; rédigé par',
  commonest: 'le la les de des et du que dans pour une sur avec par est',
}
