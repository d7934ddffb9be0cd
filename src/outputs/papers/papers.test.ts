import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Advice } from '../../advice/advice.ts'
import { advise } from '../../advice/advise.ts'
import { readBundle } from '../../record/read.ts'
import type { ClinicalRecord } from '../../record/record.ts'
import { dayOf } from '../../values/day.ts'
import type { Lang } from '../../values/text.ts'
import { blocksAsText, blocksOf, isForPatient, type Paper, type PaperKind, paperAsText, paperKinds } from './paper.ts'
import { paperFor } from './paper-for.ts'
import { papersView } from './papers-view.ts'

const today = dayOf(2026, 11, 21)!
const folder = join(import.meta.dirname, '..', '..', '..', 'patients')

interface Read {
  readonly record: ClinicalRecord
  readonly advice: Advice
}

function readAs(input: unknown): Read {
  const read = readBundle(input, { asOf: today })
  if ('unusable' in read) throw new Error(read.unusable)
  return { record: read.record, advice: advise(read.record, { asOf: today }) }
}

const examples = new Map(
  readdirSync(folder, { withFileTypes: true })
    .filter((f) => f.isDirectory())
    .flatMap(({ name }) =>
      readdirSync(join(folder, name))
        .filter((f) => /^record.*\.json$/.test(f))
        .map((f): [string, Read] => [
          f === 'record.json' ? name : `${name} ${f}`,
          readAs(JSON.parse(readFileSync(join(folder, name, f), 'utf8'))),
        ]),
    ),
)

/** An example patient by first name: "nora". */
const example = (name: string): Read => [...examples].find(([key]) => key.startsWith(`${name}-`))![1]
const paper = (name: string, kind: PaperKind, lang: Lang = 'nl'): Paper => paperFor(kind, { ...example(name), lang, asOf: today })
const text = (name: string, kind: PaperKind, lang: Lang = 'nl'): string => paperAsText(paper(name, kind, lang))
const part = (of: Paper, id: string): string => blocksAsText(of.sections.find((s) => s.id === id)?.blocks ?? [])

/** A woman of whom nothing but her name is on record. */
const nobody = readAs({
  resourceType: 'Bundle',
  type: 'collection',
  entry: [{ resource: { resourceType: 'Patient', id: 'p', gender: 'female', name: [{ text: 'Willemijn Verzonnen' }] } }],
})

describe('Nora: MRONJ stage 3 under Prolia, last on 10 July 2026', () => {
  const letter = paper('nora', 'mka-to-prescriber')

  test('the letter to the prescriber opens with site, stage and what is asked', () => {
    expect(letter.sections[0]!.id).toBe('request')
    expect(part(letter, 'request')).toContain('Kaaklaesie 36. MRONJ, stadium 3.')
    expect(part(letter, 'request')).toContain('uw besluit over denosumab 60 mg (Prolia), met een plan voor het vervolg vóór een stop')
  })
  test('the stage stands on its findings, with the day since when bone was bare', () => {
    const findings = part(letter, 'lesion')
    expect(findings).toContain('Bot bloot sinds: 1 jul 2026')
    expect(findings).toContain('pathologische fractuur')
    expect(findings).toContain('gevoelsstoornis lip of kin')
    expect(findings).toContain('Radiotherapie van de kaken: nee')
  })
  test('a stop comes with the exit: what follows, and by which day', () => {
    const exit = part(letter, 'exit')
    expect(exit).toContain('geen stop zonder vervolg')
    // Six months after 10 July 2026.
    expect(exit).toContain('vanaf 10 jan 2027')
    expect(exit).toContain('Denosumab nooit stoppen of uitstellen zonder vervolg')
    expect(exit).toContain('☐ Vervolgmiddel en datum')
  })
  test('another authority is named where it says otherwise', () => expect(part(letter, 'exit')).toContain('Anders, AAOMS 2022.'))
  test('the next checks have their days', () => expect(part(letter, 'follow-up')).toMatch(/19 feb 2027/))
  test('in English all the same', () => {
    const english = paper('nora', 'mka-to-prescriber', 'en')
    expect(part(english, 'request')).toContain('Jaw lesion 36. MRONJ, stage 3.')
    expect(part(english, 'exit')).toContain('never stopped or put off without a follow-on')
  })
  test('her leaflet says phase 4: stages 0 to 3 are phases 1 to 4', () =>
    expect(part(paper('nora', 'leaflet-jaw-necrosis'), 'phases')).toContain('Uw fase: fase 4 (36)'))
  test('she is not told how often others get what she has', () => expect(text('nora', 'leaflet-drug')).not.toContain('onderzoek kregen'))
})

describe('Lies: MRONJ stage 1 under zoledronate, allergic to penicillin', () => {
  const letter = paper('lies', 'mka-to-prescriber')
  test('the prescriber is asked to stop or go on; an exit plan is for denosumab', () => {
    expect(part(letter, 'request')).toContain('uw besluit over zoledroninezuur 4 mg (Zometa), stoppen of doorgaan')
    expect(part(letter, 'exit')).not.toContain('enosumab')
  })
  test('authorities that say the same are named together', () =>
    expect(part(letter, 'exit')).toContain('Anders, AAOMS 2022, MASCC/ISOO/ASCO 2019.'))
  test('no penicillin is proposed, and the dose of 25 November is held', () => {
    expect(part(letter, 'treatment')).not.toMatch(/amoxicilline|penicilline V/i)
    expect(part(letter, 'drug')).toContain('25 nov 2026 (nu niet toedienen)')
  })
})

test('Ursula: hypercalcaemia comes before the mouth, and the dentist reads that', () =>
  expect(part(paper('ursula', 'dentist-before-therapy'), 'term')).toContain('hypercalciëmie bij maligniteit gaat voor'))

describe('Anna, the worked case: zoledronate planned, teeth beyond repair, allergic to penicillin', () => {
  const letter = paper('anna', 'dentist-before-therapy')
  test('names what is planned and what for; the day, which the record does not hold, is left to fill in', () => {
    expect(part(letter, 'therapy')).toContain('Middel: zoledroninezuur')
    expect(part(letter, 'therapy')).toContain('Sterkte: 5 mg')
    expect(part(letter, 'therapy')).toContain('Reden: osteoporose')
  })
  test('asks for examination and radiographs, and says that urgency comes first', () => {
    expect(part(letter, 'request')).toMatch(/dentogene foci.*OPG/s)
    expect(part(letter, 'request')).toContain('Kaakbotnecrose (MRONJ) is een mogelijke bijwerking')
    expect(part(letter, 'term')).toContain('14–21 dagen')
    expect(part(letter, 'term')).toContain('Spoed gaat voor')
    // Two weeks after 21 November.
    expect(part(letter, 'term')).toContain('Antwoord gewenst uiterlijk: 5 dec 2026')
  })
  test('tells what was found, tooth by tooth, and what follows for all of them in one line', () => {
    expect(part(letter, 'mouth')).toContain('Element 11: onherstelbaar, mobiliteit graad 3')
    expect(part(letter, 'mouth')).toContain('Tand 11, 12, 13, 21, 22, 23: extractie')
    expect(part(letter, 'mouth')).toContain('Tand 43, 46: graag uw oordeel over de prognose')
  })
  test('her allergies and raloxifene are named; that no antiresorptive was found is no reassurance', () => {
    expect(part(letter, 'earlier')).toContain('penicilline')
    expect(part(letter, 'earlier')).toContain('Evista')
    expect(part(letter, 'earlier')).toContain('ook zelf navragen, vooral naar infuus en prik')
  })
  test('the answer of the dentist tells that treatment is needed', () =>
    expect(part(paper('anna', 'dentist-answer'), 'conclusion')).toContain('18 nov 2026: behandeling nodig'))
})

describe('Rita: denosumab, nobody knows whether 60 or 120 mg', () => {
  const letter = paper('rita', 'dentist-question')
  test('what is not known is said, and asked', () => {
    expect(part(letter, 'known')).toContain('Sterkte: niet in het dossier')
    expect(part(letter, 'ask')).toContain('Denosumab 60 mg (osteoporose) of 120 mg (oncologie)?')
    expect(part(letter, 'strength')).toMatch(/☐ Denosumab 60 mg.*☐ Denosumab 120 mg/s)
  })
  test('what is known stands there: last dose 15 September', () => expect(part(letter, 'known')).toContain('Laatste dosis: 15 sep 2026'))
  test('the procedure is its reason, and its day the last day for an answer', () => {
    expect(part(letter, 'reason')).toContain('Extractie 46: 1 dec 2026')
    expect(part(letter, 'reply')).toContain('Antwoord gewenst vóór: 1 dec 2026')
  })
  test('her card has no strength, and nothing invented', () => {
    const card = text('rita', 'card')
    expect(card).toMatch(/Sterkte: _+/)
    expect(card).not.toMatch(/60 mg|120 mg/)
  })
})

describe('a next dose on a paper for the patient', () => {
  test('Bea: Prolia last on 5 August 2026, so 5 February 2027', () => expect(text('bea', 'card')).toContain('Volgende dosis: 5 feb 2027'))
  test('Lies: the dose is held because of MRONJ, so no day', () => expect(text('lies', 'card')).toMatch(/Volgende dosis: _+/))
  test('Carla: Prolia was due on 6 October: call today', () => {
    expect(text('carla', 'card')).toContain('Volgende dosis: te laat; bel vandaag uw arts')
    expect(text('carla', 'gp')).toContain('was gepland op 6 okt 2026')
    expect(text('carla', 'gp')).toContain('Vandaag nog overleg met de voorschrijver')
  })
})

describe('a drug that is still to be begun', () => {
  test('Frieda: the day of the first dose, and no line for a last one', () => {
    const leaflet = part(paper('frieda', 'leaflet-before'), 'yours')
    expect(leaflet).toContain('Eerste dosis: 26 nov 2026')
    expect(leaflet).not.toContain('Laatste dosis')
    expect(text('frieda', 'card')).toContain('Start: 26 nov 2026')
  })
  test('her GP reads the lowered dose', () =>
    expect(part(paper('frieda', 'gp'), 'laboratory')).toContain('3,3 mg bij een klaring van 44,8 mL/min'))
})

test('Bea: a next dose of denosumab does not wait beyond its last day for the wound', () => {
  const answer = paper('bea', 'dentist-answer')
  expect(part(answer, 'healing')).toContain('niet voorbij haar uiterste dag')
  expect(part(answer, 'drug')).toContain('uiterlijk 5 mrt 2027')
})

describe('how often, to a patient', () => {
  // FREEDOM: 0.3 % of 2343 after 10 years, and 0.8 % of 5723 in the first year of denosumab 120 mg (Henry 2014): both in AAOMS 2022.
  test.each([
    ['carla', '3 van de 1000 mensen kaakbotnecrose, na 10 jaar. Het onderzoek telde 2343 mensen'],
    ['elsa', '8 van de 1000 mensen kaakbotnecrose, na 1 jaar. Het onderzoek telde 5723 mensen'],
  ])('%s: a figure with its people, time and study', (name, said) => expect(text(name, 'leaflet-drug')).toContain(said))
  test('nobody in oncology reads a figure of osteoporosis', () => expect(text('elsa', 'leaflet-drug')).not.toMatch(/10\.000|2343/))
})

test('Bram: an extraction wound that has not closed is told with the day it was seen', () => {
  const healing = part(paper('bram', 'dentist-answer'), 'healing')
  expect(healing).toMatch(/Extractie 26, .*: slijmvlies niet gesloten \(gezien .* 2026\)/)
})

describe('a patient of whom nothing is on record', () => {
  test.each(paperKinds)('%s: room to fill in, and no reassurance', (kind) => {
    const made = paperAsText(paperFor(kind, { ...nobody, lang: 'nl', asOf: today }))
    expect(made).toContain('____')
    expect(made).not.toMatch(/geen risico|geen bezwaar|veilig te/)
    expect(made).not.toMatch(/geen bekend, volgens het dossier/)
  })
  test('no medication list is said to be none found', () =>
    expect(part(paperFor('dentist-question', { ...nobody, lang: 'nl', asOf: today }), 'known')).toContain('Geen medicatielijst gevonden'))
})

describe.each(paperKinds)('%s, for every example patient', (kind) => {
  const all = [...examples].flatMap(([name, read]) =>
    (['nl', 'en'] as const).map((lang) => ({ name, lang, made: paperFor(kind, { ...read, lang, asOf: today }) })),
  )

  test('nothing undefined, no placeholder, no empty section', () => {
    for (const { name, lang, made } of all) {
      expect(paperAsText(made), `${name} ${lang}`).not.toMatch(/undefined|null|NaN|\{|\[object|: \.|\(\)/)
      expect(made.sections.filter((s) => s.heading === '' || s.blocks.length === 0 || blocksAsText(s.blocks).trim() === '')).toEqual([])
    }
  })
  test('both languages have the same sections', () => {
    const ids = (lang: Lang): readonly string[] =>
      all.filter((p) => p.lang === lang).map(({ name, made }) => `${name} ${made.sections.map((s) => s.id)}`)
    expect(ids('en')).toEqual(ids('nl'))
    expect(ids('nl').length).toBeGreaterThan(20)
  })
  test('the words of each section read back as they stand, so that editing changes nothing else', () => {
    for (const { name, lang, made } of all)
      for (const s of made.sections)
        expect({ name, lang, blocks: blocksOf(blocksAsText(s.blocks)) }).toEqual({ name, lang, blocks: s.blocks })
  })
  test('to professionals: who says it, and once that the clinician decides', () => {
    for (const { made } of all) {
      const whole = paperAsText(made)
      expect(made.sources === undefined).toBe(kind === 'card')
      expect((whole.match(/Beslishulp|A decision aid/g) ?? []).length).toBe(isForPatient(kind) ? 0 : 1)
    }
  })
})

describe('leaflets and the card end with when to call', () => {
  const wanted: Record<Lang, readonly RegExp[]> = {
    nl: [
      /tandarts of (de afdeling )?MKA/i,
      /binnen (één|1) dag/,
      /bloot bot/,
      /dove lip/,
      /zwelling/,
      /pus/,
      /los gaat staan|losse tand/,
      /wond.*na 2 weken nog open/,
      /krampen/,
      /tintelingen/,
      /dij of lies/,
      /denosumab/i,
      /nooit zelf/,
      /over(slaan)?/,
      /uit(stellen)?/,
    ],
    en: [
      /dentist or (the )?jaw surgeon/i,
      /within (one|1) day/,
      /bare bone/,
      /numb lip/,
      /swelling/,
      /pus/,
      /loose tooth/,
      /wound.*still open after 2 weeks/,
      /cramps/,
      /tingling/,
      /thigh or groin/,
      /denosumab/i,
      /never skip/i,
      /delay|put one off/,
    ],
  }
  for (const kind of paperKinds.filter(isForPatient))
    test.each(['nl', 'en'] as const)(`${kind} in %s`, (lang) => {
      for (const read of [nobody, example('nora'), example('jannie'), example('otto')]) {
        const last = paperFor(kind, { ...read, lang, asOf: today }).sections.at(-1)!
        expect(last.id).toBe('call')
        for (const sign of wanted[lang]) expect(blocksAsText(last.blocks)).toMatch(sign)
      }
    })
})

test('numbers to call stand on leaflet and card where they are known', () => {
  const phones = { dentist: '020 555 01 23', prescriber: ' ' }
  const leaflet = paperAsText(paperFor('leaflet-drug', { ...example('bea'), lang: 'nl', asOf: today, phones }))
  expect(leaflet).toContain('Telefoon tandarts of MKA: 020 555 01 23')
  expect(leaflet).toMatch(/Telefoon voorschrijver: _+/)
  expect(paperAsText(paperFor('card', { ...example('bea'), lang: 'nl', asOf: today, phones }))).toContain('Tandarts of MKA: 020 555 01 23')
})

describe('which papers are called for', () => {
  const called = (name: string): readonly PaperKind[] =>
    papersView(example(name).record, example(name).advice, today)
      .papers.filter((p) => p.because !== undefined)
      .map((p) => p.kind)
  test('Nora: the letter about MRONJ, its leaflet and the card', () =>
    expect(called('nora')).toEqual(expect.arrayContaining(['mka-to-prescriber', 'leaflet-jaw-necrosis', 'card'])))
  test('Rita: the question which denosumab it is', () => expect(called('rita')).toContain('dentist-question'))
  test('Ursula, to start: the dentist is asked', () => expect(called('ursula')).toContain('dentist-before-therapy'))
  test('Xander, who takes nothing: none', () => expect(called('xander')).toEqual([]))
  test('every kind can be had, each once', () =>
    expect(
      papersView(nobody.record, nobody.advice, today)
        .papers.map((p) => p.kind)
        .sort(),
    ).toEqual([...paperKinds].sort()))
})
