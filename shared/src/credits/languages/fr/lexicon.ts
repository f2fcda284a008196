import type { Lexicon } from '../lexicon.ts'
import { COUNTRIES_AU, COUNTRIES_AUX, COUNTRIES_EN } from './countries.ts'
import { placeOf } from './place-in.ts'

const MONTH =
  '(?:janv(?:ier|\\.)?|févr?(?:ier|\\.)?|fevrier|mars|avr(?:il|\\.)?|mai|juin|juil(?:let|\\.)?|août|aout|sept(?:embre|\\.)?|oct(?:obre|\\.)?|nov(?:embre|\\.)?|déc(?:embre|\\.)?|decembre)'

const OF = "(?:de l[’']|d[’']|des? |du )"

export const lexicon: Lexicon = {
  nouns: [
    {
      pattern: 'reportages? (?:complémentaires?|additionnels?|supplémentaires?)',
      roles: ['additional_reporting'],
    },
    { pattern: '(?:un )?reportages?|(?:une )?enquête', roles: ['reporting'] },
    { pattern: '(?:rédigé|écrit)(?:e?s)?|rédaction|textes?', roles: ['writing'] },
    { pattern: 'édité(?:e?s)?|édition|relu(?:e?s)?|relecture', roles: ['editing'] },
    { pattern: 'compilé(?:e?s)?|synthèse', roles: ['compilation'] },
    {
      pattern: '(?:version|traduction) (?:en )?français(?:e)? (?:éditée?|relue|révisée?)',
      roles: ['translation_editing'],
    },
    {
      pattern:
        "version (?:en )?française?|traduction(?: française| en français)?|traduite?s?(?: (?:de |du |depuis )?l?[’']?\\p{Ll}+(?: \\([^()]{1,30}\\))?)?|adaptée?|adaptation(?: française| en français)?",
      roles: ['translation'],
    },
    { pattern: '(?:crédits? )?(?:photographies?|photos?)', roles: ['photo'] },
    { pattern: 'vidéos?|images vidéo', roles: ['video'] },
    { pattern: 'infographies?|graphiques?|graphismes?|cartes?', roles: ['graphics'] },
    { pattern: 'données', roles: ['data'] },
    { pattern: 'production|produite?s?|mise en page', roles: ['production'] },
    { pattern: 'contributions?', roles: ['contribution'] },
  ],
  nounTail: ` par ?:?| ?:| (?=${OF})${OF}`,
  bareNoun: true,
  before: [
    {
      pattern:
        '(?:avec |de )?(?:notre|nos|son|ses) (?:envoyée?s? spécia(?:le?s?|l|ux)|correspondante?s?)(?: permanente?s?)?',
      roles: ['reporting'],
    },
    {
      pattern: `avec (?:la |les )?(?:contributions?|participation|collaboration|concours|aide) ${OF}`,
      roles: ['contribution'],
    },
    { pattern: `avec (?:l[’']aide|le concours|l[’']appui|le soutien) ${OF}`, roles: ['contribution'] },
    {
      pattern: "avec (?:des )?(?:éléments|informations) (?:de l[’']|d[’']|de |des )",
      roles: ['contribution'],
    },
    { pattern: "avec (?:l[’']|les |la |le )?", roles: ['contribution'], beforeName: true },
    { pattern: 'desk ?:', roles: ['desk'] },
    { pattern: 'propos recueillis par', roles: ['reporting'] },
    { pattern: 'par', roles: ['reporting'], atStart: true },
  ],
  after: [
    {
      pattern:
        "(?:ont|a) (?:également |aussi )?(?:contribué|participé|collaboré)(?: à (?:cet|cette|ce|l[’']) ?\\p{L}+)?",
      roles: ['contribution'],
    },
    { pattern: 'pour (?:le service français|la version française)', roles: ['translation'] },
  ],
  and: ['et', '&'],
  at: ['à', 'au', 'aux', 'en', 'depuis'],
  placeBegins: ['près de'],
  placeOf,
  repeats: "par |de (?=\\p{Lu})|d[’'](?=\\p{Lu}\\S* )",
  works: ['de l’', "de l'", 'pour', 'du'],
  apart: ['ainsi que'],
  jobs: ['journalistes?', 'correspondante?s?', 'reporters?', 'rédact(?:eur|rice)s?', 'photographes?'],
  places: new Set([
    ...COUNTRIES_EN,
    ...COUNTRIES_AU,
    ...COUNTRIES_AUX,
    ...[
      'New York',
      'Los Angeles',
      'San Francisco',
      'Hong Kong',
      'Tel Aviv',
      'Le Caire',
      'La Haye',
      'New Delhi',
    ],
    ...['Kuala Lumpur', 'Buenos Aires', 'São Paulo', 'Rio de Janeiro', 'Le Cap', 'Abou Dhabi', 'Phnom Penh'],
  ]),
  organisations: [
    'agences?',
    'presse',
    'journal',
    'radio',
    'télévision',
    'rédaction',
    'bureau',
    'service',
    'le monde',
    'le figaro',
    'libération',
    'les échos',
    'le parisien',
    'images',
    'médias?',
    'info',
  ],
  editingAfterTranslation: 'translation_editing',
  byline: ['par', 'propos recueillis par', 'publié par', 'écrit par'],
  dates: [`(?:\\d{1,2}|1er) ${MONTH}`],
  commonest: [
    'le',
    'la',
    'les',
    'de',
    'des',
    'et',
    'du',
    'que',
    'dans',
    'pour',
    'une',
    'sur',
    'avec',
    'par',
    'est',
  ],
}
