import { describe, expect, test } from 'vitest'
import { parseDay } from '../values/day.ts'
import { dentistAnswer, loudest, recordAnswer } from './answer-order.ts'
import { readAddress } from './answers.ts'
import { consult, openDrugQuestions, openFollowUps, questionsLeft } from './consult.ts'
import { plainText } from './plain-text.ts'
import { lanesOf, scaleOf } from './time-line.ts'

const asOf = parseDay('2026-11-21')!
const answersOf = (fragment: string) => readAddress(fragment).answers
const adviceOn = (fragment: string) => consult(answersOf(fragment), asOf, readAddress(fragment).protocol).advice
const outcomes = (fragment: string, decision: string) =>
  adviceOn(fragment)
    .recommendations.filter((r) => r.decision === decision)
    .map((r) => r.outcome)
const asked = (fragment: string) => openFollowUps(answersOf(fragment), asOf, 'uz-leuven')
const askedOfDrug = (fragment: string) => openDrugQuestions(answersOf(fragment), 0, asOf, 'uz-leuven')

const extraction = '#do=tooth-extraction&teeth=46'
const prolia = `${extraction}&drug=Prolia,last:2026-08-05`

describe('What is asked', () => {
  test('nothing more before the procedure and the drug are named', () => {
    expect(asked('')).toEqual([])
    expect(asked('#do=tooth-extraction')).toEqual([])
    expect(asked(`${extraction}&drugs=nothing`)).toEqual([])
  })

  test('an allergy, when an antibiotic comes into question; not for a filling', () => {
    expect(asked(prolia)).toContain('penicillin')
    expect(asked('#do=restoration&teeth=46&drug=Prolia')).not.toContain('penicillin')
  })

  test('a question that was answered stays as long as it matters', () => {
    expect(asked(`${prolia}&penicillin=yes&also=none`)).toEqual(expect.arrayContaining(['penicillin', 'companion']))
  })

  test('the corticosteroid, while it can turn "go ahead" into "consult first"; at oncology dose it no longer can', () => {
    expect(asked(prolia)).toContain('companion')
    expect(asked(`${extraction}&drug=Xgeva`)).not.toContain('companion')
  })

  test('60 or 120 mg, when the brand does not tell; never of Prolia', () => {
    expect(askedOfDrug(`${extraction}&drug=Xbryk`).strengths).toEqual([60, 120])
    expect(askedOfDrug(prolia).strengths).toEqual([])
    // Of alendronate 10 and 70 mg are the same to the jaw.
    expect(askedOfDrug(`${extraction}&drug=alendronate`).strengths).toEqual([])
  })

  test('strength, interval and indication of zoledronate, though only the three together tell', () => {
    const open = askedOfDrug(`${extraction}&drug=zoledronate`)
    expect(open.strengths).toEqual([4, 5])
    expect(open.intervals).toContain(182)
    expect(asked(`${extraction}&drug=zoledronate`)).toContain('indication')
    // With metastases 4 mg is oncology, whatever the interval: the interval leaves.
    expect(askedOfDrug(`${extraction}&drug=Zometa&for=bone-metastases`).intervals).toEqual([])
  })

  test('of each drug, though another is not known either', () => {
    const answers = answersOf(`${extraction}&drug=Zometa&drug=denosumab`)
    expect(openDrugQuestions(answers, 0, asOf, 'uz-leuven').intervals).toContain(28)
    expect(openDrugQuestions(answers, 1, asOf, 'uz-leuven').strengths).toEqual([60, 120])
  })

  test('at most eight questions of anyone', () => {
    for (const drug of [
      'Prolia',
      'Xbryk',
      'zoledronate',
      'alendronate',
      'Zometa',
      'pamidronate',
      'sunitinib',
      'bevacizumab',
      'romosozumab',
    ])
      for (const work of ['tooth-extraction', 'implant', 'endodontics', 'subgingival-scaling', 'orthodontics'])
        expect(2 + asked(`#do=${work}&teeth=46&drug=${drug}`).length, `${work}, ${drug}`).toBeLessThanOrEqual(8)
  })
})

describe('What is answered', () => {
  test('an open question is never a no: without a word on corticosteroids nobody goes ahead', () => {
    expect(outcomes(prolia, 'dental-procedure')).toEqual(['ask'])
    expect(outcomes(`${prolia}&also=unknown`, 'dental-procedure')).toEqual(['ask'])
    expect(outcomes(`${prolia}&also=none`, 'dental-procedure')).toEqual(['proceed-with-protocol'])
    expect(outcomes(`${prolia}&also=corticosteroid`, 'dental-procedure')).toEqual(['consult-first'])
  })

  test('before the first dose nothing is held back, once it is sure that nothing else is taken', () => {
    expect(outcomes(`${extraction}&drug=Prolia,use:planned`, 'dental-procedure')).toEqual(['ask'])
    expect(outcomes(`${extraction}&drug=Prolia,use:planned&also=none`, 'dental-procedure')).toEqual(['no-restriction'])
  })

  test('Prolia too long ago: the prescriber comes first', () => {
    // 5 Jan + 6 months + 28 days = 2 Aug, and + 7 months is 5 Aug: the earlier holds.
    const { loud } = dentistAnswer(adviceOn(`${extraction}&drug=Prolia,last:2026-01-05&also=none&penicillin=no`))
    expect(loud[0]).toMatchObject({
      decision: 'denosumab-window',
      outcome: 'rebound-limit',
      actor: 'prescriber',
      dates: { latestDose: '2026-08-02' },
    })
  })

  test('Prolia on 5 August: the moment leads, and three things at most are loud', () => {
    // 5 Aug + 5 months; the day before + 6 months; 5 Feb + 28 days and + 7 months are both 5 Mar.
    const { loud } = dentistAnswer(adviceOn(`${prolia}&also=none&penicillin=no`))
    expect(loud[0]).toMatchObject({
      decision: 'drug-holiday',
      due: { from: '2027-01-05', to: '2027-02-04' },
      dates: { latestDose: '2027-03-05' },
    })
    expect(loud.length).toBeLessThanOrEqual(loudest)
  })

  test('what holds the procedure back leads', () => {
    const { loud } = dentistAnswer(adviceOn('#do=implant&teeth=46&drug=Xgeva'))
    expect(loud[0]).toMatchObject({ decision: 'dental-procedure', outcome: 'contraindicated' })
  })

  test('an open question is asked once, not once for every decision that waits for it', () => {
    const { loud } = dentistAnswer(adviceOn(`${extraction}&drug=zoledronate`))
    expect(loud.map(({ stance }) => stance).filter((stance) => stance === 'ask')).toEqual(['ask'])
  })

  test('nothing that was decided is left out', () => {
    const advice = adviceOn(`${prolia}&also=none&penicillin=no`)
    const shown = Object.values(dentistAnswer(advice)).flat()
    expect(new Set(shown)).toEqual(new Set(advice.recommendations))
    const grouped = Object.values(recordAnswer(advice)).flat()
    expect(new Set(grouped)).toEqual(new Set(advice.recommendations))
    expect(grouped).toHaveLength(advice.recommendations.length)
  })

  test('allergic to penicillin: none of it in the answer, in any language or fold', () => {
    const advice = adviceOn(`${extraction}&drug=Zometa,every:28&for=bone-metastases&penicillin=yes`)
    for (const lang of ['nl', 'en'] as const) {
      expect(plainText(advice, lang)).toMatch(/clindamycin/i)
      expect(plainText(advice, lang)).not.toMatch(/amoxi|augmentin/i)
    }
  })

  test('the dentist is told what the dentist’s answer lacks, not what the prescriber’s lacks', () => {
    expect(questionsLeft(adviceOn(`${prolia}&also=none`)).map(({ fact }) => fact)).toEqual(['penicillin-allergy'])
  })
})

describe('The time line', () => {
  const advice = adviceOn(`${prolia}&also=none&penicillin=no&on=2027-01-11`)

  test('carries dose, windows and limit in the order of their days, with antibiotic and check around the planned day', () => {
    expect(lanesOf(advice, 'nl', true).map(({ key, text }) => [key, text])).toEqual([
      ['last denosumab', '5 aug 2026'],
      ['aaoms', '5 nov – 5 dec 2026'],
      ['ects', '5 jan – 5 feb 2027'],
      // 11 Jan − 3 days, and + 14 days.
      ['antibiotic', '8 jan – 25 jan 2027'],
      ['procedure', '11 jan 2027'],
      ['control', '25 jan 2027'],
      ['nextDose', '5 feb 2027'],
      ['latestDose', '5 mrt 2027'],
    ])
  })

  test('draws no antibiotic while no day is planned', () => {
    expect(lanesOf(adviceOn(`${prolia}&also=none&penicillin=no`), 'en', false).map(({ key }) => key)).not.toContain('antibiotic')
  })

  test('spans whole months around all rows and today', () => {
    const scale = scaleOf(lanesOf(advice, 'nl', true), asOf, 'nl')
    expect([scale.from, scale.to]).toEqual([parseDay('2026-08-01'), parseDay('2027-04-01')])
    expect(scale.months.map(({ month, year }) => [month, year]).slice(0, 6)).toEqual([
      ['aug', '2026'],
      ['sep', undefined],
      ['okt', undefined],
      ['nov', undefined],
      ['dec', undefined],
      ['jan', '2027'],
    ])
  })
})
