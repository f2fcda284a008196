/** Agencies and papers that credit lines name without a word that gives them away. */
const KNOWN = new Set(
  `reuters, reuter, thomson reuters, bloomberg, afp, agence france-presse, ap, the associated press, associated press, dpa,
  efe, ansa, aap, upi, pa, pti, ians, ani, xinhua, kyodo, jiji, yonhap, tass, interfax, anadolu, belga, ats, keystone-ats, apa,
  cnn, bbc, nbc, abc, cbs, npr, pbs, fox, msnbc, axios, politico, the guardian, the independent, wsj, ft, le monde,
  le figaro, rfi, france 24, euronews, al jazeera, getty, corbis, shutterstock, the canadian press, lusa, ritzau, tt, ntb, stt`
    .split(',')
    .map((name) => name.trim().replace(/\s+/g, ' ')),
)

export const isKnownAgency = (name: string): boolean => KNOWN.has(name.toLowerCase())
