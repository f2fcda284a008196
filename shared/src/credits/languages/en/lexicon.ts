import type { Lexicon } from '../lexicon.ts'
import { places } from './places.ts'

export const lexicon: Lexicon = {
  nouns: {
    reporting: 'report(ing|ed|er|ers|)',
    additional_reporting: '(additional|further|extra|other|supplementary|supplemental) reporting',
    contribution:
      '(|additional |contributing )contribut(ion|ions|or|ors|ing); additional material; contributing (reporter|writer)(|s)',
    writing: '(|additional )writing; written; writer(|s); text; words; story; author(|s)',
    editing:
      '(|additional |copy |copy-|copy and )edit(ing|ed|or|ors); copyedit(ing|ed); edit; (assigning|managing|assignment|desk) editor(|s)',
    compilation: 'compil(ed|ation|ing); compiled and written',
    translation:
      '(|english )translat(ion|ions|ing|or|ors); translat(ed|ion) from (|the )(*|* and *); translated(| into english)',
    translation_editing:
      '(translation|english version|english translation|translated version) edit(ed|ing|or); edited in english; edit(ed|ing) (of|for) the (english version|translation)',
    photo:
      '(|additional )(photograph|photographs|photography|photographed|photographer|photographers|photo|photos|image|images|picture|pictures)(| credit| credits| editing); photo editor; photo illustration',
    video:
      '(|additional )(video|videos|videography|filmed|filming|video editing|camera|video journalist|videographer)',
    graphics:
      '(|additional )(graphic|graphics|illustration|illustrations|illustrated|chart|charts|map|maps|infographic|infographics|visuals|visualization|design)',
    data: 'data(| analysis| reporting| compilation| visualization| journalism| editing)',
    research: '(|additional )research(|ed|er|ers); (reporting|news) research',
    fact_checking: 'fact(-| |)check(ing|ed|er|ers); facts checked',
    production: '(|additional |digital |web )(production|produced|producer|producers|producing)',
    desk: 'desk; copy desk; news desk',
  },
  by: 'by',
  bare: false,
  before: {
    additional_reporting:
      'with (|additional |further |extra |other )reporting (by|from); additional reporting from; reporting (also |was also |)contributed by; additional reporting (was |)(provided|contributed) by',
    contribution:
      'with (|the |additional )(contribution|contributions|assistance|help|files|file|inputs|input|material|copy|notes|support|additional input|agency inputs) (of|from|by); (|additional )contributions from; with agency inputs from; contributed by; with contributions by',
    translation: 'english (version|edition)(| by)',
    reporting:
      'to contact the (reporter|reporters|author|authors)(| on this story| for this story| of this story| responsible for this story):',
    editing:
      'to contact the (editor|editors)(| on this story| for this story| of this story| responsible for this story):; edited for (web|publication|clarity) by',
    research: 'with research (by|from)',
    photo: 'with (photographs|photography|photos) (by|from)',
    graphics: 'with (graphics|illustrations) (by|from)',
  },
  none: 'this (story|article|report) has not been edited; for more (articles|stories|information|on|details); our standards:; follow us; read more; sign up; for more on this',
  beforeName: { contribution: 'with' },
  opening: { reporting: 'by; story by', writing: 'words by; written by' },
  after: {
    contribution:
      '(|also |all |have |has |both )contributed(| reporting| writing| additional reporting)(| to this *| to the *| for this *| to these *); (|also )assisted(| in this *| with this *| in reporting this *| with reporting); helped (report|with) this *; contributed to this',
    reporting:
      '(|also )reported and wrote; (|also )reported(| this *| for this *| on this *); reports; was reporting',
    writing: '(|also )wrote(| this *| the *); wrote and reported this *',
    editing: 'edited(| this *| the *)',
    translation: 'translated(| this *| the *)',
    research: 'contributed (|additional )research(| to this *| for this *); provided research',
    fact_checking: 'fact-checked this *',
    photo: '(photographed|took the photographs|provided photographs|shot the photographs)(| for this *)',
    production: 'produced this *',
    compilation: 'compiled this *',
    video: 'filmed this *',
  },
  and: 'and; &',
  at: 'in; at; from; on; based in; in the',
  placeBegins: 'aboard; near; outside; on board',
  apart: 'and by; and from; and also; and also from',
  repeats: 'by',
  works: 'of the; of; for the; for; with the; with',
  jobs: '(|staff |senior |chief |special |freelance |contributing |foreign |news |medical |business |science |sports |video )(writer|writers|reporter|reporters|correspondent|correspondents|journalist|journalists|photographer|photographers|editor|editors|producer|producers|stringer|stringers|columnist|columnists|researcher|researchers|bureau chief|analyst|video journalist|interns|intern)',
  titles:
    'md; m.d.; phd; ph.d.; ma; m.a.; mba; rn; esq; esq.; mp; mbe; obe; inputs; input; contributor; senior contributor; staff writer; staff reporter',
  organisations:
    'news; agency; agencies; press; times; post; tribune; journal; staff; bureau; bureaux; bureaus; desk; desks; team; images; geographic; magazine; radio; television; tv; media; service; services; network; herald; gazette; chronicle; university; institute; associated; broadcasting; newspapers; wire; wires; correspondents; newsroom; daily; observer; globe; inquirer; sentinel; dispatch; examiner; foundation; usa today; weekly; pictures; photos; reporter; collective',
  places,
  editingAfterTranslation: 'editing',
  byline:
    'by; written by; story by; words by; posted by; published by; from; text by; interview by; analysis by; report by; reporting by; exclusive by; guest post by; a guest post by; column by; review by; essay by; opinion by; authored by',
  commonest: 'the of and to in that for with was by on from is has',
}
