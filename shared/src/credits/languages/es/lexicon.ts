import type { Lexicon } from '../lexicon.ts'

export const lexicon: Lexicon = {
  nouns: {
    reporting:
      'report(e|es|aje|ajes|ería|ado|ero|era); información; informaciones; informó; (|un )reportaje; entrevista; cobertura',
    additional_reporting:
      '(reporte|reportes|reportaje|información|informe|reporteo) adicional(|es); información complementaria; reporteo adicional',
    contribution:
      'contribución(| adicional); contribuciones; colaboración; colaboraciones; colaborador(|a|es); aportes; aporte',
    writing:
      'escrito(|s|a|as); redacción; redactado; texto(|s); escritura; autor(|a|es); redactor(|a); crónica',
    editing: '(editado|editada|edición|editor|editora|editores|edita)(| general); corrección',
    compilation: 'compilado; recopilado; recopilación; compilación; elaborado',
    translation: `(traducido|traducida|traducción|traductor|traductora|versión en español|versión española)(| al español| del *| desde el *); adaptación; adaptado`,
    translation_editing:
      '(editado|edición|editada) (en español|al español|de la traducción); traducción editada; edición de la traducción; versión en español editada',
    photo:
      '(foto|fotos|fotografía|fotografías|imagen|imágenes|fotógrafo|fotógrafa|crédito|créditos|crédito de foto|crédito de la foto|foto portada)(| de portada)',
    video: 'vídeo(|s); video(|s); cámara; realización audiovisual; grabación',
    graphics:
      'gráfico(|s); infografía(|s); ilustración; ilustraciones; mapa(|s); diseño; gráficas; visualización',
    data: '(datos|análisis de datos|periodismo de datos)',
    research: 'investigación(| adicional); documentación; investigaciones',
    fact_checking:
      'verificación(| de datos| de hechos); comprobación de datos; chequeo; datos verificados; verificado',
    production: 'producción; producido; productor(|a); realización; maquetación',
    desk: '(|la )mesa de edición(| en español); redacción central; mesa central; mesa',
  },
  by: 'por; de; del; de la; por:; a cargo de',
  bare: true,
  before: {
    contribution:
      'con (la |)(colaboración|contribución|ayuda|asistencia|participación|aportes|apoyo|aporte) (de|del); con aportes de; con contribución de; con (datos|información|reportes) (de|del|de la); colaboró; colaboraron; (colaboraron|colaboró|contribuyeron) (en|con|para|a) (esta|este) *',
    translation: 'versión en español de',
  },
  none: '(mesa de edición en español; nuestros estándares; más información; contacto:; síganos; twitter:',
  beforeName: { contribution: 'con' },
  opening: { reporting: 'por' },
  after: {
    contribution: `(contribuyó|contribuyeron|colaboró|colaboraron|ha colaborado|han colaborado|participaron|participó)(| a este *| a esta *| en este *| en esta *| con este *| con esta *| para este *| para esta *)`,
    reporting: '(reportó|reportaron|informó|informaron)(| desde)',
    writing: `(escribió|escribieron|redactó)(| este *| esta *)`,
    editing: `(editó|editaron)(| este *| esta *)`,
    translation: `(tradujo|tradujeron)(| este *| esta *)`,
  },
  and: 'y; e; &',
  at: 'en; desde; a bordo de',
  placeBegins: 'cerca de; a bordo del',
  apart: 'así como',
  repeats: 'por; de; del',
  works: 'de la; del; de; para',
  jobs: '(|el |la |los |nuestro |nuestra )(periodista|periodistas|corresponsal|corresponsales|reportero|reportera|reporteros|redactor|redactora|enviado especial|enviada especial|enviados especiales|fotógrafo|fotógrafa)',
  titles: 'corresponsal; enviado especial; enviada especial; redactor; redactora; periodista',
  organisations:
    'agencia; agencias; prensa; diario; periódico; radio; televisión; redacción; noticias; servicio; europa press; el país; el mundo; la nación; clarín; infobae; universidad; instituto; revista; canal; milenio; reforma; fotos; archivo; la vanguardia; el universal',
  agencies: 'efe; europa press; apro; notimex; télam; agencia efe; prensa latina; el país; infobae',
  places: `Ciudad de México; Santiago de Chile; San Juan; Puerto Rico; DF; Barcelona; Sevilla; Valencia; Bilbao; Zaragoza; Málaga;
    Nueva York; Los Ángeles; Londres; Ginebra; Bruselas; Pekín; Moscú; Tokio; La Habana; San José; San Salvador; Ciudad de Guatemala;
    Tegucigalpa; Buenos Aires; La Paz; Cali; Medellín; Guayaquil; Quito; Cuzco; Córdoba; Rosario; Valparaíso; Concepción; Texas;
    California; Nueva Delhi; Río de Janeiro; São Paulo; Sao Paulo; Tijuana; Monterrey; Puebla; Guadalajara; Washington; Roma; París`,
  editingAfterTranslation: 'editing',
  byline: 'por; texto; escrito por; un reportaje de; una información de; informa; redacción',
  commonest: 'el la los de y que en del las por con una para se su es al lo',
}
