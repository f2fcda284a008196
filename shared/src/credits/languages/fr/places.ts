const names = (list: string): ReadonlySet<string> => new Set(list.split(',').map((name) => name.trim()))

/** Countries as French says that somebody is in them. */
export const COUNTRIES_EN = names(
  `Afghanistan, Afrique du Sud, Albanie, Algérie, Allemagne, Angleterre, Angola, Arabie saoudite, Argentine,
  Arménie, Australie, Autriche, Azerbaïdjan, Belgique, Biélorussie, Birmanie, Bolivie, Bosnie, Bulgarie, Chine,
  Colombie, Corée du Nord, Corée du Sud, Croatie, Écosse, Égypte, Équateur, Espagne, Estonie, Éthiopie, Finlande,
  France, Géorgie, Grèce, Guinée, Guyane, Haïti, Hongrie, Inde, Indonésie, Irak, Iran, Irlande, Islande, Israël, Italie,
  Jamaïque, Jordanie, Lettonie, Libye, Lituanie, Macédoine du Nord, Malaisie, Mauritanie, Moldavie, Mongolie, Namibie,
  Norvège, Nouvelle-Zélande, Ouganda, Ouzbékistan, Palestine, Pologne, République tchèque, Roumanie, Russie,
  Serbie, Sierra Leone, Slovaquie, Slovénie, Somalie, Suède, Suisse, Syrie, Tanzanie, Thaïlande, Tunisie, Turquie,
  Ukraine, Uruguay, Zambie`,
)
export const COUNTRIES_AU = names(
  `Bangladesh, Bénin, Botswana, Brésil, Burkina Faso, Burundi, Cambodge, Cameroun, Canada, Chili, Congo,
  Costa Rica, Danemark, Gabon, Ghana, Guatemala, Honduras, Japon, Kazakhstan, Kenya, Kosovo, Koweït, Laos, Liban,
  Liberia, Luxembourg, Malawi, Mali, Maroc, Mexique, Monténégro, Mozambique, Népal, Nicaragua, Niger, Nigeria, Pakistan,
  Panama, Paraguay, Pérou, Portugal, Qatar, Royaume-Uni, Rwanda, Salvador, Sénégal, Soudan, Soudan du Sud, Sri Lanka,
  Tadjikistan, Tchad, Togo, Turkménistan, Venezuela, Vietnam, Yémen, Zimbabwe`,
)
export const COUNTRIES_AUX = names(
  'Émirats arabes unis, États-Unis, Pays-Bas, Philippines, Maldives, Seychelles, Bahamas, Comores',
)

/** "à Tokyo", "au Caire", "en France", "aux États-Unis". */
export function placeIn(place: string): string {
  if (COUNTRIES_EN.has(place)) return `en ${place}`
  if (COUNTRIES_AU.has(place)) return `au ${place}`
  if (COUNTRIES_AUX.has(place)) return `aux ${place}`
  if (/^Les\s/.test(place)) return `aux ${place.slice(4)}`
  if (/^Le\s/.test(place)) return `au ${place.slice(3)}`
  return `à ${place}`
}

/** The place that `placeIn` printed: "au Caire" is Le Caire, "au Japon" is Japon. */
export function placeOf(preposition: string, place: string): string {
  const word = preposition.toLowerCase()
  if (word === 'au' && !COUNTRIES_AU.has(place)) return `Le ${place}`
  if (word === 'aux' && !COUNTRIES_AUX.has(place)) return `Les ${place}`
  return place
}
