import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { view } from '../view.ts'
import { adviceAt } from './place-advice.ts'

const folder = join(import.meta.dirname, '..', '..', '..', '..', 'patients')
/** @param rest places, and resources that are in the record besides */
function at(name: string, ...rest: readonly (string | object)[]) {
  const chosen = rest.filter((one) => typeof one === 'string')
  const found = readdirSync(folder).find((f) => f.startsWith(`${name}-`))!
  const { entry } = JSON.parse(readFileSync(join(folder, found, 'record.json'), 'utf8')) as { entry: { resource: unknown }[] }
  const seen = view([...entry.map(({ resource }) => resource), ...rest.filter((one) => typeof one === 'object')], '2026-11-21', 'uz-leuven')
  if (!('view' in seen)) throw new Error('unusable')
  return adviceAt(seen.view.advice, seen.view.mouth, chosen)
}

describe('the advice beside a place of the mouth', () => {
  test('before Anna’s first dose: her six lost teeth are said of together, once', () => {
    const teeth = at('anna').find(({ subject }) => subject.nl.startsWith('Tand 11'))
    expect(teeth).toMatchObject({ group: 'before', subject: { nl: 'Tand 11, 12, 13, 21, 22, 23', en: 'Tooth 11, 12, 13, 21, 22, 23' } })
    expect(teeth?.lines.map(({ outcome, text }) => [outcome, text.nl])).toEqual([
      ['extract', 'Tand 11, 12, 13, 21, 22, 23: extractie, zo mogelijk vóór de eerste dosis, en genezing vastleggen.'],
    ])
  })

  test('one of them alone: why it comes out, and what is said of the operation that is planned for it', () => {
    expect(at('anna', '13').map(({ group, subject }) => [group, subject.nl])).toEqual([
      ['during', 'Extractie 13, 12, 11, 21, 22, 23'],
      ['before', 'Tand 13'],
      ['during', 'Raloxifeen 60 mg (Evista)'],
    ])
  })

  test('during therapy: beside Bea’s 46 stand the extraction and the window around her injection', () => {
    const decisions = at('bea', '46').flatMap(({ lines }) => lines.map(({ decision }) => decision))
    expect(decisions).toEqual(expect.arrayContaining(['dental-procedure', 'denosumab-window', 'antibiotic-prophylaxis', 'drug-holiday']))
  })

  test('the extraction of another tooth stands beside that tooth, not here', () => {
    const subjects = at('zoe', '36').flatMap(({ lines }) => lines.map(({ subject }) => subject))
    expect(subjects).toContain('ServiceRequest/ext-left')
    const plan = { resourceType: 'ServiceRequest', id: 'ext-47', status: 'active', intent: 'order' }
    const both = at('bea', '47', {
      ...plan,
      code: { text: 'extractie' },
      subject: { reference: 'Patient/bea' },
      bodySite: [{ text: '47' }],
    })
    const beside47 = both.flatMap(({ lines }) => lines.map(({ subject }) => subject))
    expect(beside47).toContain('ServiceRequest/ext-47')
    expect(beside47).not.toContain('ServiceRequest/ext-46')
  })

  test('a lesion’s tooth has the lesion’s advice; a tooth of which nothing is known has none', () => {
    expect(at('nora', '36').some(({ group, lines }) => group === 'lesions' && lines.some((l) => l.decision === 'mronj-stage'))).toBe(true)
    expect(at('nora', '11')).toEqual([])
  })
})
