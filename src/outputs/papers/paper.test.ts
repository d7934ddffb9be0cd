import { describe, expect, test } from 'vitest'
import { type Block, blocksAsText, blocksOf, oneLine, type Paper, paperAsText, withEdits } from './paper.ts'

const blocks: readonly Block[] = [
  { kind: 'paragraph', text: 'Kaakbotnecrose is een mogelijke bijwerking.' },
  { kind: 'list', items: ['Onderzoek van gebit en slijmvlies.', 'OPG.'] },
  {
    kind: 'rows',
    rows: [
      { label: 'Middel', value: 'denosumab (Prolia)' },
      { label: 'Sterkte', value: 'niet in het dossier', blank: true },
      { label: 'Volgende dosis', blank: true },
    ],
  },
  { kind: 'ticks', items: ['Mond in orde', 'Anders ____________________'] },
]

const letter: Paper = {
  kind: 'gp',
  lang: 'nl',
  title: 'Bericht',
  date: '21 nov 2026',
  sender: ['Dr. P. Verzonnen', 'Interne geneeskunde'],
  recipient: ['Huisarts H. Fictief', 'Dorpsstraat 1', '1234 AB Nergenshuizen'],
  about: 'Nora Hersenspinsel, geboren 9 sep 1948 (78 jaar)',
  sections: [
    { id: 'treatment', heading: 'Behandeling', blocks },
    { id: 'call', heading: 'Bellen', blocks: [{ kind: 'paragraph', text: 'Bij bloot bot.' }] },
  ],
  sources: 'Bronnen: UZ Leuven.',
  disclaimer: 'Beslishulp.',
}

describe('the text of a section, to edit', () => {
  test('reads back as what it was', () => expect(blocksOf(blocksAsText(blocks))).toEqual(blocks))

  test('a form stands line by line, with lines to write on', () =>
    expect(blocksAsText([blocks[2]!])).toBe(
      'Middel: denosumab (Prolia)\nSterkte: niet in het dossier ____________________\nVolgende dosis: ____________________',
    ))

  test.each([
    ['hyphens make a list too', '- een\n- twee', [{ kind: 'list', items: ['een', 'twee'] }]],
    ['brackets make a box to tick', '[ ] ja\n[ ] nee', [{ kind: 'ticks', items: ['ja', 'nee'] }]],
    [
      'a list may follow a sentence without an empty line',
      'Let op\n- pijn',
      [
        { kind: 'paragraph', text: 'Let op' },
        { kind: 'list', items: ['pijn'] },
      ],
    ],
    [
      'a sentence with a colon behind a full stop is no form',
      'Bel ons. Ook zo: ’s nachts.',
      [{ kind: 'paragraph', text: 'Bel ons. Ook zo: ’s nachts.' }],
    ],
    [
      'line ends of Windows',
      'een\r\n\r\ntwee',
      [
        { kind: 'paragraph', text: 'een' },
        { kind: 'paragraph', text: 'twee' },
      ],
    ],
    ['a mark that turns the writing around goes', 'Nora \u202eamroN', [{ kind: 'paragraph', text: 'Nora amroN' }]],
    ['nothing', '  \n ', []],
  ] as const)('%s', (_, text, expected) => expect(blocksOf(text)).toEqual(expected))
})

describe('an edited paper', () => {
  test('has the new words in that section and the old ones elsewhere', () => {
    const edited = withEdits(letter, { call: 'Bel 112.' })
    expect(edited.sections.map((s) => s.blocks)).toEqual([blocks, [{ kind: 'paragraph', text: 'Bel 112.' }]])
  })
  test('a section edited down to nothing goes', () =>
    expect(withEdits(letter, { call: ' ' }).sections.map((s) => s.id)).toEqual(['treatment']))
})

describe('a paper as text', () => {
  const text = paperAsText(letter)
  test('opens with title, day, sender, recipient and patient', () =>
    expect(text.split('\n').slice(0, 5)).toEqual([
      'Bericht',
      '21 nov 2026',
      'Van: Dr. P. Verzonnen, Interne geneeskunde',
      'Aan: Huisarts H. Fictief, Dorpsstraat 1, 1234 AB Nergenshuizen',
      'Betreft: Nora Hersenspinsel, geboren 9 sep 1948 (78 jaar)',
    ]))
  test('ends with sources and, once, what Howship is', () => {
    expect(text.trimEnd().split('\n').slice(-2)).toEqual(['Bronnen: UZ Leuven.', 'Beslishulp.'])
    expect(text.match(/Beslishulp/g)).toHaveLength(1)
  })
})

test.each([
  ['a name with a mark that turns the writing around', 'Nora \u202eamroN', 'Nora amroN'],
  ['a name over two lines', 'Nora\nHersenspinsel', 'Nora Hersenspinsel'],
  ['a tag stays what it is: words', '<b>Nora</b>', '<b>Nora</b>'],
])('%s', (_, text, expected) => expect(oneLine(text)).toBe(expected))
