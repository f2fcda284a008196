import type { Lexicon } from '../lexicon.ts'

export const lexicon: Lexicon = {
  nouns: {
    reporting:
      '(|por )reportagem; reportage(ns); repórter(|es); apuração; cobertura; entrevista; (|com )informações',
    additional_reporting: '(reportagem|reportagens|apuração) (adicional|adicionais|complementar)',
    contribution:
      'colaboração; colaborador(|a|es); contribuição; contribuições; participação; colaborou; colaboraram',
    writing: 'texto(|s); escrito; redação final; autor(|a|es); escrita; redigido',
    editing: 'edi(ção|tado|tor|tora|tores)(| de texto| geral| final); revisão; revisado; editado',
    compilation: 'compilado; compilação; coletânea',
    translation:
      'tradu(ção|zido|tor|tora)(| do inglês| do francês| do espanhol| do alemão| do italiano| para o português); versão em português; adaptação',
    translation_editing:
      '(edição|editado|revisão) (em português|da tradução); tradução editada; edição da versão em português',
    photo: '(foto|fotos|fotografia|fotografias|imagem|imagens|fotógrafo|fotógrafa|crédito|créditos)',
    video: 'vídeo(|s); imagens de vídeo; cinegrafista; edição de vídeo',
    graphics: 'gráfico(|s); infografia; infográfico(|s); ilustração; ilustrações; mapa(|s); arte(|s); design',
    data: '(dados|análise de dados|jornalismo de dados)',
    research: 'pesquisa; investigação; documentação',
    fact_checking: '(checagem|verificação)(| de fatos| dos fatos| de dados); fact-checking',
    production: 'produ(ção|zido|tor|tora); produtores',
    desk: 'redação; da redação; mesa; plantão',
  },
  by: 'por; de; do; da; dos; das; por:; pela; pelo',
  bare: true,
  before: {
    additional_reporting: 'com reportagem de',
    contribution:
      'com (a |)(colaboração|contribuição|ajuda|assistência|participação|apoio) (de|do|da); com informações (de|da|do|das|dos); colaborou; colaboraram; contribuiu; contribuíram; com agência; com agências',
  },
  none: 'mais informações; siga; nossos padrões; leia mais; leia também',
  beforeName: { contribution: 'com' },
  opening: { reporting: 'por; da' },
  after: {
    contribution: `(colaborou|colaboraram|contribuiu|contribuíram|participou|participaram)(| com esta *| com este *| com a *| com o *| para esta *| para este *| nesta *| neste *)`,
    reporting: '(reportou|reportaram|apurou|apuraram)(| de)',
    writing: '(escreveu|escreveram)',
    editing: '(editou|editaram)',
    translation: '(traduziu|traduziram)',
  },
  and: 'e; &',
  at: 'em; no; na; nos; nas; desde; a bordo do',
  atKnown: 'de; do; da',
  placeBegins: 'perto de',
  apart: 'assim como',
  repeats: 'por; de; do; da; dos; das',
  works: 'do; da; de; para o; para a',
  jobs: '(|o |a |os |as |nosso )(jornalista|jornalistas|repórter|repórteres|correspondente|correspondentes|enviado especial|enviada especial|enviados especiais|fotógrafo|fotógrafa)',
  titles:
    'enviado especial; enviada especial; correspondente; repórter; conteúdo; especial para a folha; especial para o estado',
  organisations:
    'agência; agências; jornal; rádio; tv; redação; folha; estadão; globo; valor; o globo; g1; uol; notícias; revista; universidade; instituto; lusa; imprensa; arquivo; conteúdo; press; veja; piauí; público; expresso; o estado',
  agencies:
    'lusa; agência brasil; estadão; estadão conteúdo; folhapress; valor; g1; uol; o globo; agência estado',
  places: `São Paulo; Rio de Janeiro; Brasília; Belo Horizonte; Porto Alegre; Salvador; Recife; Fortaleza; Curitiba; Manaus; Belém;
    Lisboa; Porto; Coimbra; Braga; Tóquio; Nova York; Nova Iorque; Londres; Paris; Genebra; Bruxelas; Pequim; Moscou; Moscovo;
    Washington; Buenos Aires; Luanda; Maputo; Cidade do México; Nova Délhi; Roma; Madri; Madrid; Berlim; Rio; Campinas; Santos;
    Goiânia; Florianópolis; Natal; Vitória; Teerã; Jerusalém; Cairo; Varsóvia; Viena; Atenas`,
  editingAfterTranslation: 'editing',
  byline: 'por; da redação; texto; reportagem de; por:; escrito por; de',
  commonest: 'o a os de e que em do da das dos para com uma não no na um por ao',
}
