import type { Kind } from '@copydesk/shared/copy'
import type { CreditRole } from '@copydesk/shared/credits'
import type { Genre } from '@copydesk/shared/story'
import type { DemoName } from './people.ts'

/** A story of the demo newsroom; times are hours from the moment it is made. */
export interface DemoStory {
  slug: string
  desk: 'Business' | 'World'
  genre: Genre
  urgency: number
  owner: DemoName
  dueIn: number
  targetLength: number | null
  budgetLine: string
  languagesWanted: 'fr'[]
  /** Null for a story that is only planned. */
  copy: DemoCopy | null
  filedBy?: DemoName
  claimedBy?: DemoName
  clearedBy?: DemoName
  note?: string
  french?: { by: DemoName; headline: string; standfirst: string; body: string[] }
}

export interface DemoCopy {
  headline: string
  standfirst: string
  place: string
  /** [kind, text] of each block. */
  body: [Kind, string][]
  /** [name, role, has the byline]; names that are no person of the newsroom are stringers. */
  credits: [string, CreditRole, boolean?][]
}

export const DEMO_STORIES: DemoStory[] = [
  {
    slug: 'MARLOW-PORT/CRANES',
    desk: 'Business',
    genre: 'news',
    urgency: 2,
    owner: 'ana',
    dueIn: 2,
    targetLength: 350,
    budgetLine: 'Dockers and the port authority meet for the first time since the cranes stopped on Monday.',
    languagesWanted: ['fr'],
    copy: {
      headline: 'Marlow dockers return to talks as idle cranes strand fruit ships',
      standfirst: 'Port authority offers a pause in automation; union wants it in writing',
      place: 'MARLOW',
      body: [
        [
          'paragraph',
          'Dockers at the port of Marlow agreed on Thursday to return to negotiations over driverless cranes, a possible way out of a stoppage that has left eleven ships waiting in the bay and tonnes of fruit ripening in their holds.',
        ],
        [
          'paragraph',
          'The port authority offered to suspend the second phase of its automation plan for nine months, according to a letter sent to the union and seen by the Courier. The first four cranes, delivered in spring, would stay in service with a crew of two on the ground.',
        ],
        [
          'paragraph',
          '“A pause is a promise until somebody signs it,” said Josef Lund, who speaks for the 640 members of the Harbour Workers’ Union. “We will be at the table on Friday, and we will bring a pen.”',
        ],
        ['crosshead', 'Warm holds'],
        [
          'paragraph',
          'Importers say that each day at anchor costs about 90,000 crowns a ship. Two vessels loaded with pears have already left for Osterby, a day’s sail to the north, where unloading takes longer and cold stores are nearly full.',
        ],
        [
          'paragraph',
          'Supermarkets have not reported empty shelves. A buyer for one chain, who asked not to be named because contracts are being discussed, said that stocks of citrus would last until the middle of next week.',
        ],
        [
          'paragraph',
          'The authority says the cranes are needed to receive larger ships after the channel is deepened in 2028. The union does not oppose the machines but wants training for every member whose work they take over.',
        ],
        [
          'paragraph',
          'Marlow handles a third of the country’s fresh imports. The last stoppage of this length, in 2011, ended after sixteen days.',
        ],
      ],
      credits: [
        ['Ana Ferreira', 'reporting', true],
        ['Ben Castell', 'additional_reporting'],
        ['Tomas Rell', 'photo'],
      ],
    },
    french: {
      by: 'claire',
      headline: 'Port de Marlow\u00a0: les dockers reprennent les négociations',
      standfirst:
        'L’autorité portuaire propose une pause de l’automatisation\u202f; le syndicat la veut par écrit',
      body: [
        'Les dockers du port de Marlow ont accepté jeudi de reprendre les négociations sur les grues sans conducteur, ce qui pourrait mettre fin à un arrêt de travail qui immobilise onze navires dans la baie et laisse mûrir des tonnes de fruits dans leurs cales.',
        'L’autorité portuaire propose de suspendre pendant neuf mois la deuxième phase de son plan d’automatisation, selon une lettre adressée au syndicat et consultée par le Courier. Les quatre premières grues, livrées au printemps, resteraient en service avec une équipe de deux personnes au sol.',
        '«\u00a0Une pause n’est qu’une promesse tant que personne ne l’a signée\u00a0», a déclaré Josef Lund, porte-parole des 640 membres du syndicat des travailleurs du port. «\u00a0Nous serons à la table vendredi, et nous apporterons un stylo.\u00a0»',
        'Des cales trop chaudes',
      ],
    },
  },
  {
    slug: 'ORSA-DAM/LEVELS',
    desk: 'World',
    genre: 'news',
    urgency: 3,
    owner: 'ben',
    dueIn: 1,
    targetLength: 250,
    budgetLine: 'Orsa reservoir falls below the mark at which two towns downstream begin to ration water.',
    languagesWanted: ['fr'],
    copy: {
      headline: 'Two towns ration water as Orsa reservoir falls to a 40-year low',
      standfirst: '',
      place: 'ORSA VALLEY',
      body: [
        [
          'paragraph',
          'The towns of Pell and Upper Orsa began rationing water on Thursday after the reservoir that supplies them fell below a level last seen in 1986, exposing the roofless church of a village that was drowned to build it.',
        ],
        [
          'paragraph',
          'Taps will run for six hours a day until rain returns, the valley’s water board said. Hospitals, schools and the dairy at Pell, the largest employer, are exempt.',
        ],
        [
          'paragraph',
          'The board measured the surface at 211.4 metres above the sea at dawn, 60 centimetres under the mark at which its drought plan begins. Inflow from the three streams above the dam is about a fifth of what is usual for the season.',
        ],
        ['quote', 'My grandmother was married in that church. I had never seen the door.'],
        [
          'paragraph',
          'So said Irma Salk, 71, one of some hundred people who had walked down over cracked mud by midday. Police asked visitors to keep off the slope below the old road, where the ground has begun to slip.',
        ],
        [
          'paragraph',
          'Farmers downstream, who take their water after the towns, have asked for the dam’s turbines to be stopped at night. The operator said it would answer on Monday.',
        ],
        [
          'paragraph',
          'Forecasters see no rain for ten days. A wet spring filled the reservoir to nine tenths only eighteen months ago.',
        ],
      ],
      credits: [
        ['Ben Castell', 'reporting', true],
        ['Yara Nouri', 'contribution'],
      ],
    },
    filedBy: 'ben',
    note: 'Water board confirmed the 211.4 by phone. Church picture is with the photo desk.',
  },
  {
    slug: 'HALDEN-BANK/RATES',
    desk: 'Business',
    genre: 'analysis',
    urgency: 4,
    owner: 'ana',
    dueIn: -3,
    targetLength: 400,
    budgetLine:
      'Why the smallest lenders gain least when rates rise: the deposits they cannot afford to lose.',
    languagesWanted: [],
    copy: {
      headline: 'Higher rates were meant to save small banks. Halden shows why they did not',
      standfirst: 'Savers have learned to move, and the village branch pays for it',
      place: 'HALDEN',
      body: [
        [
          'paragraph',
          'For ten lean years the managers of Halden Savings Bank had one wish: that rates would rise. They have, five times. On Wednesday the bank, 138 years old and with eleven branches, said that its profit had halved.',
        ],
        [
          'paragraph',
          'The reasoning behind the wish was sound. A lender that takes deposits at next to nothing and lends at the going rate earns more as the going rate climbs. It held for the large banks, which reported their best half-year in a decade.',
        ],
        ['crosshead', 'The price of staying'],
        [
          'paragraph',
          'It did not hold in Halden because the deposits did not stay where they were. One in six customers moved money to an account on a telephone within a year, most of them over sixty. To keep the rest the bank has raised what it pays on savings four times.',
        ],
        [
          'paragraph',
          'Its loans, meanwhile, are mostly mortgages fixed for fifteen years. They will earn what they earn until the middle of the next decade. Between a dear deposit and a cheap loan there is little room for a branch with two clerks and a kettle.',
        ],
        [
          'bullet',
          'Deposits fell by 7 percent in a year; the average of the ten largest banks was a rise of 2 percent.',
        ],
        ['bullet', 'Interest paid to savers tripled, while interest earned rose by a quarter.'],
        ['bullet', 'Three branches will open on two days a week from January.'],
        [
          'paragraph',
          'Mergers are the usual remedy. Halden has turned down two. Its chair, Petra Vang, says that a bank without branches is “an application with a coat of arms”, and that its members own it and may decide.',
        ],
        [
          'paragraph',
          'They will, in March. What they are asked to choose between is not a good and a bad interest rate but two ways of being small.',
        ],
      ],
      credits: [
        ['Ana Ferreira', 'reporting', true],
        ['Ana Ferreira', 'writing'],
      ],
    },
    filedBy: 'ana',
    claimedBy: 'milo',
    clearedBy: 'milo',
    note: 'Figures are from the half-year report; Vang called back at noon.',
  },
  {
    slug: 'COLUMN-CASTELL/NIGHT-TRAINS',
    desk: 'World',
    genre: 'column',
    urgency: 5,
    owner: 'ben',
    dueIn: 26,
    targetLength: 500,
    budgetLine: 'Castell on what one hears in a couchette, and why the timetable is a work of fiction.',
    languagesWanted: [],
    copy: {
      headline: 'In praise of arriving tired',
      standfirst: 'The night train is slow, dear and late, and there is nothing like it',
      place: '',
      body: [
        [
          'paragraph',
          'Somewhere after the second border the man in the berth above mine began to peel an orange. It was ten past three. I know because the guard had just woken us to say that we were on time, which we were not, and would not be again.',
        ],
        [
          'paragraph',
          'I have taken the night train to the conference at Sankt Ilgen for eleven years. By air it is ninety minutes. I have been told so by every accountant this newspaper has employed, two of whom have since taken the train themselves and sent me photographs of their breakfast.',
        ],
        [
          'paragraph',
          'What they discover is that a night in a couchette is not a way to travel but a way to be nowhere. Nobody can ask anything of you. The telephone loses interest at the first tunnel. Five strangers have agreed, without a word, to be unconscious together and to say good morning.',
        ],
        [
          'paragraph',
          'The line loses money. It always has, and every spring somebody in a ministry finds this out. This year it is proposed to run it only in summer, when, the paper says, people travel for pleasure.',
        ],
        ['paragraph', 'I should like to meet the author. I would offer the lower berth, and half an orange.'],
      ],
      credits: [['Ben Castell', 'writing', true]],
    },
  },
  {
    slug: 'TIN-MARKET/HALT',
    desk: 'Business',
    genre: 'alert',
    urgency: 1,
    owner: 'ana',
    dueIn: 0,
    targetLength: null,
    budgetLine: 'Exchange stops trading in tin after the price doubles in an hour.',
    languagesWanted: ['fr'],
    copy: {
      headline: 'MARLOW EXCHANGE HALTS TIN TRADING AFTER PRICE DOUBLES WITHIN AN HOUR',
      standfirst: '',
      place: '',
      body: [],
      credits: [['Ana Ferreira', 'reporting']],
    },
    filedBy: 'ana',
    claimedBy: 'milo',
    note: 'Exchange notice 14/2. Story to follow.',
  },
  {
    slug: 'FISHERY-TALKS/EVE',
    desk: 'World',
    genre: 'news',
    urgency: 4,
    owner: 'ben',
    dueIn: 20,
    targetLength: 300,
    budgetLine:
      'Six coastal states sit down over herring quotas; curtain-raiser on who needs a deal and who does not.',
    languagesWanted: ['fr'],
    copy: null,
  },
]
