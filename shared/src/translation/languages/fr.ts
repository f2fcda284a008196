import type { TranslationLanguage } from './translation-language.ts'

export const fr: TranslationLanguage = {
  tag: 'fr', script: 'spaced', decimal: ',',
  cardinals: 'zéro un|une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt'.split(' '),
  numbers: { 30: 'trente', 40: 'quarante', 50: 'cinquante', 60: 'soixante', 70: 'soixante-dix|septante', 80: 'quatre-vingts|quatre-vingt|huitante', 90: 'quatre-vingt-dix|nonante', 12: 'douzaine|douzaines', 10: 'dizaine|dizaines', 15: 'quinzaine', 20: 'vingtaine', 100: 'centaine', 1000: 'millier' , 2: 'deux' },
  ordinals: 'premier|première|1er|1re deuxième|second|seconde troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième'.split(' '),
  fractions: { 0.5: 'moitié|demi|demie|mi', 0.33333333: 'tiers|un tiers', 0.25: 'quart|un quart', 0.75: 'trois quarts|trois-quarts', 0.66666667: 'deux tiers', 0.2: 'un cinquième', 0.1: 'un dixième' },
  scales: { 100: 'cent|cents', 1e3: 'mille|milliers', 1e6: 'million|millions|m', 1e9: 'milliard|milliards|md|mds|mrd', 1e12: 'billion|billions' },
  currencies: { USD: 'dollars américains', dollar: 'dollar|dollars', EUR: "euro|euros", GBP: 'livre sterling|livres sterling', pound: 'livre|livres', JPY: 'yen|yens', CNY: 'yuan|yuans|renminbi', CHF: 'franc suisse|francs suisses', franc: 'franc|francs', rupee: 'roupie|roupies', BRL: 'real|reais|réal|réais', RUB: 'rouble|roubles', TRY: 'livre turque|livres turques', PLN: 'zloty|zlotys', KRW: 'won|wons', IDR: 'roupies indonésiennes|rupiah', peso: 'peso|pesos', krona: 'couronne|couronnes', HKD: 'dollar de hong kong|dollars de hong kong', AED: 'dirham|dirhams', SAR: 'riyal|riyals', dinar: 'dinar|dinars', rand: 'rand|rands', hryvnia: 'hryvnia|hryvnias', shekel: 'shekel|shekels', cent: 'centime|centimes' },
  percent: '%|pour cent|pourcent', points: 'point de pourcentage|points de pourcentage', point: 'point|points|point de base|points de base',
  months: ['janvier|janv.', 'février|févr.', 'mars', 'avril', 'mai', 'juin', 'juillet|juil.', 'août|aout', 'septembre|sept.', 'octobre|oct.', 'novembre|nov.', 'décembre|déc.'],
  weekdays: ['lundi|lundis', 'mardi|mardis', 'mercredi|mercredis', 'jeudi|jeudis', 'vendredi|vendredis', 'samedi|samedis', 'dimanche|dimanches'],
  units: ['minute|minutes', 'heure|heures', 'jour|jours|journées', 'semaine|semaines', 'mois', 'an|ans|année|années', 'décennie|décennies'],
  am: 'du matin', pm: "du soir|de l'après-midi", noon: 'midi', midnight: 'minuit', hour: 'h|heures|heure',
  clockWords: {}, between: "de|d'|d", and: 'et|-',
  sources: 'source|sources|responsable|responsables|diplomate|diplomates|personnes|proches|témoin|témoins|ministre|ministres|élus|élu|députés|député|parlementaire|parlementaires|dirigeant|dirigeants|cadres|administrateurs|membres|analystes|courtiers|banquiers|économistes|procureurs|conseillers|avocats|habitants|employés|salariés|collègues|médecins|experts|négociateurs|émissaires|commandants|délégués|représentants|policiers|enquêteurs|sénateurs|juges|enseignants|voisins|survivants|initiés|fonctionnaires|directeurs|fonctionnaire|directeur|officiers|traders',
  today: "aujourd'hui|hier|demain", degrees: 'degrés|degré|°c|°', belowZero: 'sous zéro|moins|négatif', century: 'siècle|siècles',
}
