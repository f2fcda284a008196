/** Agencies and papers that credit lines name without a word that gives them away. */
const KNOWN: ReadonlySet<string> = new Set(
  `reuters, reuter, thomson reuters, bloomberg, bloomberg news, afp, agence france-presse, ap, the associated press,
  associated press, dpa, efe, ansa, aap, upi, pa, pa media, pti, ians, ani, xinhua, kyodo, jiji, yonhap, tass, interfax, ria,
  anadolu, aa, belga, ats, keystone-ats, apa, anp, cp, cnn, bbc, nbc, abc, cbs, npr, pbs, fox, msnbc, axios, politico,
  propublica, the guardian, the independent, wsj, ft, le monde, le figaro, rfi, france 24, euronews, al jazeera, getty, corbis,
  shutterstock, alamy, the canadian press, canadian press, press association, lusa, ritzau, tt, ntb, stt, čtk, ctk, pap, mti,
  sda, epa, epa-efe, zuma, sipa, dow jones, mcclatchy, gannett, magnum, nurphoto, imago, adnkronos, antara, bernama, sana,
  wam, unsplash, pexels, pixabay, flickr, scanpix, ritzau scanpix, ntb scanpix, tt nyhetsbyrån, agencia efe, middle east eye, the intercept, seznam zprávy, estadão, reuters tv, afp tv, ap photo, media pool`
    .split(',')
    .map((name) => name.trim().replace(/\s+/gu, ' ')),
)

export const isKnownAgency = (name: string): boolean => KNOWN.has(name.toLowerCase())
