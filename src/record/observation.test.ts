import { describe, expect, it } from 'vitest'
import { bundleOf, coded, hs, loinc, observation, only, problemsOf, recordIn, recordOf, sct, tooth, ucum } from './example-bundle.ts'
import type { Fields } from './json.ts'

const lab = (code: string, value: number, unit: string) => recordOf(observation(loinc(code), { valueQuantity: ucum(value, unit) }))

describe('laboratory values, mass or molar, in the unit in which Howship reckons', () => {
  it.each([
    // arithmetic: value × factor, the factor from the molar mass
    ['creatinine', '14682-9', 66, 'umol/L', 66, '66 µmol/L'],
    ['creatinine', '2160-0', 0.9, 'mg/dL', 79.56, '79.6 µmol/L (0.9 mg/dL)'], // 0.9 × 88.4
    ['creatinine', '77140-2', 0.066, 'mmol/L', 66, '66 µmol/L (0.07 mmol/L)'],
    ['egfr', '98979-8', 54, 'mL/min/{1.73_m2}', 54, '54 mL/min/1.73m2'],
    ['egfr', '62238-1', 54, 'mL/min/1.73m2', 54, '54 mL/min/1.73m2'],
    ['measured-clearance', '2164-2', 44, 'mL/min', 44, '44 mL/min'],
    ['calcium', '2000-8', 2.31, 'mmol/L', 2.31, '2.31 mmol/L'],
    ['calcium', '17861-6', 11, 'mg/dL', 2.7445, '2.74 mmol/L (11 mg/dL)'], // 11 × 0.2495
    ['albumin-corrected-calcium', '29265-6', 2.4, 'mmol/L', 2.4, '2.4 mmol/L'],
    ['ionised-calcium', '1995-0', 1.2, 'mmol/L', 1.2, '1.2 mmol/L'],
    ['ionised-calcium', '17864-0', 4.8, 'mg/dL', 1.1976, '1.2 mmol/L (4.8 mg/dL)'],
    ['albumin', '1751-7', 4, 'g/dL', 40, '40 g/L (4 g/dL)'],
    ['albumin', '54347-0', 600, 'umol/L', 39.9, '39.9 g/L (600 umol/L)'], // 600 × 0.0665
    ['phosphate', '14879-1', 1.1, 'mmol/L', 1.1, '1.1 mmol/L'],
    ['phosphate', '2777-1', 3.4, 'mg/dL', 1.09786, '1.1 mmol/L (3.4 mg/dL)'], // 3.4 × 0.3229
    ['25-oh-d', '14635-7', 63.4, 'nmol/L', 63.4, '63.4 nmol/L'],
    ['25-oh-d', '1989-3', 8, 'ng/mL', 20, '20 nmol/L (8 ng/mL)'], // 8 × 2.496 = 19.968, one decimal
    ['25-oh-d', '62292-8', 25.4, 'ug/L', 63.4, '63.4 nmol/L (25.4 ug/L)'],
    ['pth', '2731-8', 40, 'pg/mL', 40, '40 ng/L'],
    ['pth', '14866-8', 5, 'pmol/L', 47.15, '47.2 ng/L (5 pmol/L)'], // 5 × 9.43
    ['ctx', '41171-0', 150, 'pg/mL', 150, '150 ng/L'],
    ['ctx', '41171-0', 0.15, 'ng/mL', 150, '150 ng/L (0.15 ng/mL)'],
    ['ctx', '41171-0', 0.15, 'ug/L', 150, '150 ng/L (0.15 ug/L)'],
    ['haemoglobin', '718-7', 9.8, 'g/dL', 9.8, '9.8 g/dL'],
    ['haemoglobin', '59260-0', 6, 'mmol/L', 9.6684, '9.67 g/dL (6 mmol/L)'], // 6 × 1.6114
    ['neutrophils', '751-8', 0.9, '10*3/uL', 0.9, '0.9 10*9/L'],
    ['neutrophils', '26499-4', 900, '/uL', 0.9, '0.9 10*9/L (900 /uL)'],
    ['platelets', '777-3', 240, '10*9/L', 240, '240 10*9/L'],
    ['igg', '2465-3', 700, 'mg/dL', 7, '7 g/L (700 mg/dL)'],
    ['alkaline-phosphatase', '6768-6', 90, 'U/L', 90, '90 U/L'],
    ['weight', '29463-7', 63.4, 'kg', 63.4, '63.4 kg'],
    ['weight', '3141-9', 140, '[lb_av]', 63.5029318, '63.5 kg (140 [lb_av])'],
    ['height', '8302-2', 1.65, 'm', 165, '165 cm (1.65 m)'],
    ['height', '8302-2', 65, '[in_i]', 165.1, '165 cm (65 [in_i])'],
    ['bmi', '39156-5', 31.2, 'kg/m2', 31.2, '31.2 kg/m2'],
  ] as const)('%s, LOINC %s: %d %s', (measure, code, value, unit, expected, shown) => {
    const entry = only(lab(code, value, unit), measure)
    expect(entry.value).toBeCloseTo(expected, 8)
    expect(entry.shown).toBe(shown)
  })

  it.each(['umol/L', 'µmol/L', 'μmol/L', 'µmol/l', 'micromol/L', 'Umol/L', 'µmol / L'])(
    'creatinine in %j is µmol/L however it is spelled',
    (unit) => {
      const record = recordOf(observation(loinc('14682-9'), { valueQuantity: { value: 66, unit } }))
      expect(only(record, 'creatinine').value).toBe(66)
    },
  )

  it.each(['10*9/L', '10^9/L', 'x10^9/L', '×10^9/L', 'x 10E9/L', '10*3/uL', '/nL', 'G/L', '10⁹/L'])(
    'platelets in %j are ×10⁹/L',
    (unit) => {
      expect(only(recordOf(observation(loinc('777-3'), { valueQuantity: { value: 48, unit } })), 'platelets').value).toBe(48)
    },
  )

  it('a laboratory’s own lower limit comes along, in our unit', () => {
    const value = {
      valueQuantity: ucum(8.4, 'mg/dL'),
      referenceRange: [{ low: { value: 8.8, unit: 'mg/dL' }, high: { value: 10.4, unit: 'mg/dL' } }],
    }
    expect(only(recordOf(observation(loinc('17861-6'), value)), 'calcium').lowerLimit).toBeCloseTo(8.8 * 0.2495, 8)
  })

  it('a limit without a unit is in the unit of the value; one of another kind of range is not taken', () => {
    const limit = (range: Fields) =>
      only(recordOf(observation(loinc('2000-8'), { valueQuantity: ucum(2, 'mmol/L'), referenceRange: [range] })), 'calcium').lowerLimit
    expect(limit({ low: { value: 2.2 } })).toBe(2.2)
    expect(limit({ low: { value: 2.2 }, type: coded('http://terminology.hl7.org/CodeSystem/referencerange-meaning', 'treatment') })).toBe(
      undefined,
    )
  })

  it('a value written as text is read with its unit', () => {
    expect(only(recordOf(observation(loinc('14682-9'), { valueString: '66 µmol/L' })), 'creatinine').value).toBe(66)
    expect(only(recordOf(observation(loinc('718-7'), { valueString: '6,1 mmol/L' })), 'haemoglobin').value).toBeCloseTo(6.1 * 1.6114, 8)
    expect(problemsOf(recordOf(observation(loinc('14682-9'), { valueString: '1,234 umol/L' })))).toEqual(['wrong-type Observation/r1'])
  })
})

describe('values that are not used, and why', () => {
  it.each([
    ['no unit', loinc('14682-9'), { valueQuantity: { value: 66 } }, 'unknown-unit'],
    ['an integer for a value with a unit', loinc('14682-9'), { valueInteger: 66 }, 'unknown-unit'],
    ['a unit of something else', loinc('14682-9'), { valueQuantity: ucum(66, 'kg') }, 'unknown-unit'],
    ['a clearance in the unit of an eGFR', loinc('2164-2'), { valueQuantity: ucum(66, 'mL/min/{1.73_m2}') }, 'unknown-unit'],
    ['CTX in mg/mL', loinc('41171-0'), { valueQuantity: ucum(150, 'mg/mL') }, 'unknown-unit'],
    ['63 g labelled kg, the other way round', loinc('29463-7'), { valueQuantity: ucum(63, 'g') }, 'implausible-value'],
    ['6.3 kg of an adult', loinc('29463-7'), { valueQuantity: ucum(6.3, 'kg') }, 'implausible-value'],
    [
      'a unit by code and another in words',
      loinc('14682-9'),
      { valueQuantity: { value: 66, unit: 'µmol/L', system: 'http://unitsofmeasure.org', code: 'mg/dL' } },
      'unknown-unit',
    ],
    ['63 000 kg', loinc('29463-7'), { valueQuantity: ucum(63_000, 'kg') }, 'implausible-value'],
    ['1.65 cm', loinc('8302-2'), { valueQuantity: ucum(1.65, 'cm') }, 'implausible-value'],
    ['creatinine 0.9 µmol/L', loinc('14682-9'), { valueQuantity: ucum(0.9, 'umol/L') }, 'implausible-value'],
    ['calcium 9.4 mmol/L', loinc('2000-8'), { valueQuantity: ucum(9.4, 'mmol/L') }, 'implausible-value'],
    ['a negative value', loinc('777-3'), { valueQuantity: ucum(-1, '10*9/L') }, 'implausible-value'],
    ['T-score −25', hs('t-score'), { valueQuantity: ucum(-25, '{score}') }, 'implausible-value'],
    ['a number in quotes', loinc('14682-9'), { valueQuantity: { value: '66', unit: 'umol/L' } }, 'wrong-type'],
    ['true in quotes', hs('pain'), { valueString: 'true' }, 'wrong-type'],
    ['1 for true', hs('pain'), { valueInteger: 1 }, 'wrong-type'],
    ['a code of no list', hs('dental-clearance'), { valueString: 'almost' }, 'unknown-code'],
    ['a boolean for a code', hs('dental-clearance'), { valueBoolean: true }, 'wrong-type'],
    ['no value', hs('pain'), {}, 'missing-value'],
    ['no value, with a reason', loinc('14682-9'), { dataAbsentReason: { text: 'haemolysed' } }, 'missing-value'],
    ['a quantity without value', loinc('14682-9'), { valueQuantity: { unit: 'umol/L' } }, 'missing-value'],
    ['potassium, which no decision needs', loinc('2823-3'), { valueQuantity: ucum(4, 'mmol/L') }, 'unknown-code'],
    ['creatinine in urine', loinc('2161-8'), { valueQuantity: ucum(66, 'mg/dL') }, 'unknown-code'],
    ['an unknown finding', hs('exposed-bones'), { valueBoolean: true }, 'unknown-code'],
  ])('%s', (_, code, value, problem) => {
    const record = recordOf(observation(code, value))
    expect(record.observations.size).toBe(0)
    expect(problemsOf(record)).toEqual([`${problem} Observation/r1`])
    expect(record.notices[0]!.detail).toMatch(/^[^\n]{20,300}\.$/)
  })

  it('6.3 kg of a baby is believed', () => {
    const baby = { resourceType: 'Patient', id: 'p1', birthDate: '2026-05-01' }
    expect(only(recordIn([baby, observation(loinc('29463-7'), { valueQuantity: ucum(6.3, 'kg') })]), 'weight').value).toBe(6.3)
  })

  it('CTX in mg/mL gets its own words', () => {
    expect(lab('41171-0', 150, 'mg/mL').notices[0]!.detail).toBe(
      'A CTX in mg/mL does not exist: ng/L (pg/mL) is probably meant, which is a thousand million times less. It is not used; give it in ng/L.',
    )
  })

  it('blood pressure and pulse are understood as without bearing: no notice', () => {
    const pressure = observation(loinc('85354-9'), {}, { component: [{ code: loinc('8480-6'), valueQuantity: ucum(120, 'mm[Hg]') }] })
    expect(recordOf(pressure, observation(loinc('8867-4'), { valueQuantity: ucum(70, '/min') })).notices).toEqual([])
  })

  it('a panel is passed over: its members are read on their own', () => {
    expect(recordOf(observation(loinc('24323-8'), {}, { hasMember: [{ reference: 'Observation/x' }] })).notices).toEqual([])
  })
})

describe('bounds', () => {
  const bounded = (code: string, comparator: string, value: number, unit: string) =>
    recordOf(observation(loinc(code), { valueQuantity: { ...ucum(value, unit), comparator } }))

  it.each([
    ['62238-1', '>', 90, 'mL/min/{1.73_m2}', 'egfr', '>90 mL/min/1.73m2'],
    ['62238-1', '>=', 60, 'mL/min/{1.73_m2}', 'egfr', '>60 mL/min/1.73m2'],
    ['14635-7', '<', 20, 'nmol/L', '25-oh-d', '<20 nmol/L'],
    ['1989-3', '<', 8, 'ng/mL', '25-oh-d', '<20 nmol/L (<8 ng/mL)'],
    ['41171-0', '<', 30, 'ng/L', 'ctx', '<30 ng/L'],
  ] as const)('%s %s %d: every value beyond it leads to the same answer', (code, comparator, value, unit, measure, shown) => {
    expect(only(bounded(code, comparator, value, unit), measure).shown).toBe(shown)
  })

  it.each([
    ['62238-1', '>', 30, 'mL/min/{1.73_m2}'], // may be 31 or 120
    ['14635-7', '<', 30, 'nmol/L'], // 30 itself is not below 30
    ['14635-7', '>', 20, 'nmol/L'],
    ['14682-9', '<', 80, 'umol/L'],
    ['2000-8', '>', 2.6, 'mmol/L'],
  ] as const)('%s %s %d %s is no value to reckon with', (code, comparator, value, unit) => {
    expect(problemsOf(bounded(code, comparator, value, unit))).toEqual(['missing-value Observation/r1'])
  })
})

describe('status and date', () => {
  const creatinine = { valueQuantity: ucum(66, 'umol/L') }

  it.each(['final', 'amended', 'corrected'])('%s is used', (status) => {
    expect(only(recordOf(observation(loinc('14682-9'), creatinine, { status })), 'creatinine').status).toBe(status)
  })

  it.each([
    ['preliminary', 'not-final'],
    ['registered', 'not-final'],
    ['cancelled', 'not-final'],
    ['unknown', 'not-final'],
    ['entered-in-error', 'entered-in-error'],
    ['done', 'unknown-status'],
    [5, 'wrong-type'],
  ])('%s is not, or (5) is read as absent', (status, problem) => {
    const record = recordOf(observation(loinc('14682-9'), creatinine, { status }))
    expect(record.observations.size).toBe(problem === 'wrong-type' ? 1 : 0)
    expect(record.notices[0]!.problem).toBe(problem)
  })

  it('no status is read as final, with a notice', () => {
    const record = recordOf(observation(loinc('14682-9'), creatinine, { status: undefined }))
    expect(only(record, 'creatinine').value).toBe(66)
    expect(problemsOf(record)).toEqual(['unknown-status Observation/r1'])
  })

  it('dated tomorrow: not used', () => {
    const record = recordOf(observation(loinc('14682-9'), creatinine, { effectiveDateTime: '2026-11-22' }))
    expect([record.observations.size, ...problemsOf(record)]).toEqual([0, 'future-date Observation/r1'])
  })

  it('dated today, or this month, is used', () => {
    expect(recordOf(observation(loinc('14682-9'), creatinine, { effectiveDateTime: '2026-11-21T23:59:00+01:00' })).observations.size).toBe(
      1,
    )
    expect(only(recordOf(observation(loinc('14682-9'), creatinine, { effectiveDateTime: '2026-11' })), 'creatinine').date?.text).toBe(
      '2026-11',
    )
  })

  it('dated 30 February: the date is unknown, with a notice', () => {
    const record = recordOf(observation(loinc('14682-9'), creatinine, { effectiveDateTime: '2026-02-30' }))
    expect(only(record, 'creatinine').date).toBe(undefined)
    expect(problemsOf(record)).toEqual(['bad-date Observation/r1'])
  })

  it('a period is dated by its end, one that still runs by its start; without any, by the day of issue', () => {
    const dated = (more: Fields) =>
      only(recordOf(observation(loinc('14682-9'), creatinine, { effectiveDateTime: undefined, ...more })), 'creatinine').date?.text
    expect(dated({ effectivePeriod: { start: '2026-10-01', end: '2026-10-02' } })).toBe('2026-10-02')
    expect(dated({ effectivePeriod: { start: '2026-10-01', end: '2027-10-02' } })).toBe('2026-10-01')
    expect(dated({ effectiveInstant: '2026-10-03T08:00:00Z' })).toBe('2026-10-03')
    expect(dated({ issued: '2026-10-04T08:00:00Z' })).toBe('2026-10-04')
    expect(dated({})).toBe(undefined)
  })

  it('several are newest first, undated last; within a day by the hour, else the later in the record', () => {
    const at = (value: number, effectiveDateTime?: string) =>
      observation(loinc('14682-9'), { valueQuantity: ucum(value, 'umol/L') }, { effectiveDateTime })
    const record = recordOf(
      at(1 + 60, '2026-01-05'),
      at(2 + 60),
      at(3 + 60, '2026-11-20T08:00:00Z'),
      at(4 + 60, '2026-11-20T16:00:00Z'),
      at(5 + 60, '2026-03-01'),
      at(6 + 60, '2026-03-01'),
    )
    expect(record.observations.get('creatinine')!.map((o) => o.value)).toEqual([64, 63, 66, 65, 61, 62])
  })
})

describe('findings of the contract', () => {
  it.each([
    [{ valueBoolean: true }, true],
    [{ valueBoolean: false }, false],
    [{ valueCodeableConcept: sct('373066001') }, true],
    [{ valueCodeableConcept: sct('373067005') }, false],
    [{ valueCodeableConcept: loinc('LA33-6') }, true],
    [{ valueCodeableConcept: loinc('LA32-8') }, false],
    [{ valueCodeableConcept: coded('http://terminology.hl7.org/CodeSystem/v2-0136', 'N') }, false],
  ])('yes or no: %j', (value, expected) =>
    expect(only(recordOf(observation(hs('exposed-bone'), value)), 'exposed-bone').value).toBe(expected),
  )

  it('an answer "unknown" is no answer', () => {
    const record = recordOf(observation(hs('exposed-bone'), { valueCodeableConcept: sct('261665006') }))
    expect([record.observations.size, ...problemsOf(record)]).toEqual([0, 'missing-value Observation/r1'])
  })

  it.each([
    { valueCodeableConcept: hs('treatment-needed') },
    { valueString: 'treatment-needed' },
    { valueCode: 'treatment-needed' },
    { valueCodeableConcept: { text: 'Treatment-needed' } },
  ])('dental clearance as %j', (value) =>
    expect(only(recordOf(observation(hs('dental-clearance'), value)), 'dental-clearance').value).toBe('treatment-needed'),
  )

  it.each([
    ['life-expectancy-months', { valueQuantity: ucum(2, 'mo') }, 2],
    ['life-expectancy-months', { valueQuantity: ucum(1, 'a') }, 12],
    ['life-expectancy-months', { valueInteger: 2 }, 2],
    ['performance-status', { valueInteger: 3 }, 3],
    ['dairy-portions-per-day', { valueQuantity: { value: 2 } }, 2],
    ['falls-last-year', { valueInteger: 0 }, 0],
    ['prednisolone-mg-per-day', { valueQuantity: ucum(7.5, 'mg/d') }, 7.5],
    ['glucocorticoid-months', { valueInteger: 4 }, 4],
    ['frax-major-10y', { valueQuantity: ucum(21, '%') }, 21],
    ['garvan-hip-10y', { valueQuantity: { value: 5 } }, 5],
    ['t-score', { valueQuantity: ucum(-2.6, '{score}') }, -2.6],
  ])('%s %j', (code, value, expected) => expect(only(recordOf(observation(hs(code), value)), code).value).toBe(expected))

  it('the months of prednisolone as a component are an entry of their own', () => {
    const record = recordOf(
      observation(
        hs('prednisolone-mg-per-day'),
        { valueQuantity: ucum(10, 'mg/d') },
        { component: [{ code: hs('glucocorticoid-months'), valueQuantity: ucum(5, 'mo') }] },
      ),
    )
    expect([only(record, 'prednisolone-mg-per-day').value, only(record, 'glucocorticoid-months').value]).toEqual([10, 5])
    expect(only(record, 'glucocorticoid-months').reference).toBe('Observation/r1')
  })

  it('at a tooth', () => {
    const entry = only(recordOf(observation(hs('tooth-mobility'), { valueInteger: 2 }, { bodySite: tooth('46') })), 'tooth-mobility')
    expect(entry.sites).toEqual([{ code: '46', tooth: 46, jaw: 'mandible' }])
  })

  it.each([
    [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/ex-tooth', code: '16' }] }, '16', 'maxilla'],
    [{ text: 'tand 46' }, '46', 'mandible'],
    [{ text: 'element 4.6' }, '46', 'mandible'],
    [tooth('85'), '85', 'mandible'],
    [tooth('61'), '61', 'maxilla'],
    [hs('maxilla'), 'maxilla', 'maxilla'],
    [sct('91609006'), 'mandible', 'mandible'],
    [{ text: 'Onderkaak links' }, 'mandible', 'mandible'],
  ])('site %j', (bodySite, code, jaw) => {
    const record = recordOf(observation(hs('torus'), { valueBoolean: true }, { bodySite }))
    expect(only(record, 'torus').sites[0]).toMatchObject({ code, jaw })
    expect(record.notices).toEqual([])
  })

  it.each(['19', '0', '99', '56', '49'])('tooth %s does not exist: the finding stays, without its site', (code) => {
    const record = recordOf(observation(hs('torus'), { valueBoolean: true }, { bodySite: tooth(code) }))
    expect(only(record, 'torus').sites).toEqual([])
    expect(problemsOf(record)).toEqual(['unknown-site Observation/r1'])
  })

  it('a bare "46" without a system is read as FDI, with a notice', () => {
    const record = recordOf(observation(hs('torus'), { valueBoolean: true }, { bodySite: { coding: [{ code: '46' }] } }))
    expect(only(record, 'torus').sites[0]!.tooth).toBe(46)
    expect(problemsOf(record)).toEqual(['mapped-by-text Observation/r1'])
  })

  it('a fragility fracture: true, or the place where it was', () => {
    expect(
      only(recordOf(observation(hs('fragility-fracture'), { valueBoolean: true }, { bodySite: { text: 'heup' } })), 'fragility-fracture'),
    ).toMatchObject({ value: true, sites: [{ code: 'hip' }] })
    expect(only(recordOf(observation(hs('fragility-fracture'), { valueString: 'wervel L1' })), 'fragility-fracture')).toMatchObject({
      value: true,
      sites: [{ code: 'spine' }],
    })
    expect(only(recordOf(observation(hs('fragility-fracture'), { valueBoolean: false })), 'fragility-fracture').value).toBe(false)
  })

  it('a T-score by LOINC names its site; the bodySite may be more precise', () => {
    const score = (code: string, bodySite?: Fields) =>
      only(recordOf(observation(loinc(code), { valueQuantity: ucum(-2.6, '{score}') }, { bodySite })), 't-score').sites
    expect(score('38267-1')).toEqual([{ code: 'spine' }])
    expect(score('80948-3')).toEqual([{ code: 'hip' }])
    expect(score('38263-0', sct('29627003'))).toEqual([{ code: 'femoral-neck' }])
    expect(score('38265-5')).toEqual([{ code: 'other' }])
  })
})

describe('smoking and pregnancy', () => {
  it.each([
    [sct('449868002'), 'current'],
    [sct('77176002'), 'current'],
    [sct('8517006'), 'former'],
    [sct('266919005'), 'never'],
    [loinc('LA18978-9'), 'never'],
    [loinc('LA15920-4'), 'former'],
  ])('%j is %s', (valueCodeableConcept, expected) =>
    expect(only(recordOf(observation(loinc('72166-2'), { valueCodeableConcept })), 'smoking').value).toBe(expected),
  )

  it.each([sct('266927001'), loinc('LA18980-5'), loinc('LA18979-7')])('%j is no answer', (valueCodeableConcept) => {
    const record = recordOf(observation(loinc('72166-2'), { valueCodeableConcept }))
    expect([record.observations.size, ...problemsOf(record)]).toEqual([0, 'missing-value Observation/r1'])
  })

  it('"rookt" in words is read, with a notice', () => {
    const record = recordOf(observation(loinc('72166-2'), { valueCodeableConcept: { text: 'Rookt' } }))
    expect(only(record, 'smoking').value).toBe('current')
    expect(problemsOf(record)).toEqual(['mapped-by-text Observation/r1'])
  })

  it('pregnancy status by LOINC, and as Howship’s finding', () => {
    expect(only(recordOf(observation(loinc('82810-3'), { valueCodeableConcept: sct('77386006') })), 'pregnant').value).toBe(true)
    expect(only(recordOf(observation(loinc('82810-3'), { valueCodeableConcept: loinc('LA26683-5') })), 'pregnant').value).toBe(false)
    expect(only(recordOf(observation(hs('pregnant'), { valueBoolean: false })), 'pregnant').value).toBe(false)
  })
})

describe('codes of licensed lists', () => {
  const nhg = observation(coded('urn:oid:2.16.840.1.113883.2.4.4.30.45', '90005', 'xyz'), { valueQuantity: ucum(66, 'umol/L') })

  it('are translated by the site’s own map', () => {
    const siteCodes = new Map([['urn:oid:2.16.840.1.113883.2.4.4.30.45|90005', { system: 'http://loinc.org', code: '14682-9' }]])
    expect(only(recordIn(bundleOf(nhg), siteCodes), 'creatinine').value).toBe(66)
  })

  it('give a notice without one', () => {
    const record = recordOf(nhg)
    expect(problemsOf(record)).toEqual(['unknown-code Observation/r1'])
    expect(record.notices[0]!.detail).toContain('licensed list')
  })

  it('are read by their display where it is a plain name of a measurement, with a notice', () => {
    const record = recordOf(
      observation(coded('urn:oid:2.16.840.1.113883.2.4.4.30.45', '90005', 'Kreatinine'), { valueQuantity: ucum(66, 'umol/L') }),
    )
    expect(only(record, 'creatinine').value).toBe(66)
    expect(problemsOf(record)).toEqual(['mapped-by-text Observation/r1'])
  })

  it('a LOINC code that says urine is not overruled by a display that says creatinine', () => {
    const record = recordOf(observation(coded('http://loinc.org', '2161-8', 'Creatinine'), { valueQuantity: ucum(66, 'mg/dL') }))
    expect([record.observations.size, ...problemsOf(record)]).toEqual([0, 'unknown-code Observation/r1'])
  })
})

/** What is read of one observation: values by code, and problems. */
const readOf = (resource: Fields): readonly unknown[] => {
  const record = recordOf(resource)
  return [
    Object.fromEntries([...record.observations].map(([code, entries]) => [code, entries.map((entry) => entry.value)])),
    problemsOf(record),
  ]
}
const problem = (code: string) => [`${code} Observation/r1`]
const detailsOf = (resource: Fields) => recordOf(resource).notices.map((one) => one.detail)

describe('an entry holds what is recorded and nothing else', () => {
  it('a creatinine', () =>
    expect(only(recordOf(observation(loinc('14682-9'), { valueQuantity: ucum(66, 'umol/L') })), 'creatinine')).toStrictEqual({
      reference: 'Observation/r1',
      code: 'creatinine',
      value: 66,
      shown: '66 µmol/L',
      sites: [],
      focus: [],
      status: 'final',
      date: expect.objectContaining({ text: '2026-11-01' }),
    }))
  it('a finding without a day, whose site is neither asked for nor kept', () =>
    expect(
      only(
        recordOf(observation(hs('pregnant'), { valueBoolean: false }, { effectiveDateTime: undefined, bodySite: tooth('99') })),
        'pregnant',
      ),
    ).toStrictEqual({ reference: 'Observation/r1', code: 'pregnant', value: false, shown: 'no', sites: [], focus: [], status: 'final' }))
})

describe('components', () => {
  const months = { code: hs('glucocorticoid-months'), valueQuantity: ucum(5, 'mo') }
  const dose = (more: Fields) => observation(hs('prednisolone-mg-per-day'), {}, more)

  it.each<[string, Fields, readonly unknown[]]>([
    ['a dose that only its component tells', dose({ component: [null, months] }), [{ 'glucocorticoid-months': [5] }, []]],
    [
      'a dose that is missing, and the record says why',
      dose({ component: [months], dataAbsentReason: { text: 'vergeten' } }),
      [{ 'glucocorticoid-months': [5] }, problem('missing-value')],
    ],
    ['a dose without a value or component', dose({ component: [] }), [{}, problem('missing-value')]],
    [
      'a panel of an unknown code with a component that is known',
      observation({ text: 'x' }, {}, { component: [months] }),
      [{ 'glucocorticoid-months': [5] }, []],
    ],
    [
      'a panel of an unknown code with such components',
      observation({ text: 'x' }, {}, { component: [{ code: { text: 'y' } }] }),
      [{}, problem('unknown-code')],
    ],
  ])('%s', (_, resource, expected) => expect(readOf(resource)).toEqual(expected))
})

describe('what an observation is about', () => {
  const value = { valueQuantity: ucum(66, 'umol/L') }

  it.each<[string, unknown, Fields, readonly unknown[]]>([
    ['no code', undefined, value, [{}, problem('missing-value')]],
    ['no code written', null, value, [{}, problem('missing-value')]],
    ['"no known medications"', sct('787481004'), {}, [{}, []]],
    ['a name with blanks around it', { text: ' Kreatinine ' }, value, [{ creatinine: [66] }, problem('mapped-by-text')]],
    [
      'a name behind one that says nothing',
      { text: 'zie lab', coding: [null, { display: 'Kreatinine' }] },
      value,
      [{ creatinine: [66] }, problem('mapped-by-text')],
    ],
    [
      'a name beside a code of no known system',
      coded('urn:lab', 'KR', 'Kreatinine'),
      value,
      [{ creatinine: [66] }, problem('mapped-by-text')],
    ],
    ['a panel whose members are read on their own', { text: 'nierfunctie' }, { hasMember: [{ reference: 'Observation/x' }] }, [{}, []]],
    [
      'a panel with a value of its own',
      { text: 'nierfunctie' },
      { ...value, hasMember: [{ reference: 'Observation/x' }] },
      [{}, problem('unknown-code')],
    ],
    ['an unknown code without value or members', { text: 'nierfunctie' }, { hasMember: [] }, [{}, problem('unknown-code')]],
  ])('%s', (_, code, more, expected) => expect(readOf(observation(code as Fields, more))).toEqual(expected))

  it('"no known medications" as an observation is a medication list', () => {
    expect(recordOf(observation(sct('787481004'), {})).medicationList).toBe('nil-known')
    expect(recordOf(observation(hs('pain'), { valueBoolean: true })).medicationList).toBe('absent')
  })

  it.each([
    ['the patient', 'Patient/p1', 1],
    ['another patient', 'Patient/p2', 0],
    ['a relative', 'RelatedPerson/mother', 0],
    ['a lesion', 'Condition/l1', 1],
  ])('a focus on %s', (_, reference, used) =>
    expect(recordOf(observation(loinc('14682-9'), value, { focus: [{ reference }] })).observations.size).toBe(used),
  )
})

describe('the day, where several are given', () => {
  const dated = (more: Fields) => {
    const record = recordOf(observation(loinc('14682-9'), { valueQuantity: ucum(66, 'umol/L') }, more))
    return record.observations.get('creatinine')?.[0]?.date?.text
  }
  it.each([
    ['the day itself goes before an instant', { effectiveInstant: '2026-10-03T08:00:00Z' }, '2026-11-01'],
    ['before a period', { effectivePeriod: { start: '2026-10-01', end: '2026-10-02' } }, '2026-11-01'],
    ['before the day of issue', { issued: '2026-10-04T08:00:00Z' }, '2026-11-01'],
    [
      'a period that ends today',
      { effectiveDateTime: undefined, effectivePeriod: { start: '2026-10-01', end: '2026-11-21' } },
      '2026-11-21',
    ],
    ['a period that is no period', { effectiveDateTime: undefined, effectivePeriod: 'vorige week' }, undefined],
    ['a period without days', { effectiveDateTime: undefined, effectivePeriod: {} }, undefined],
    ['a day that does not exist is not replaced by the day of issue', { effectiveDateTime: '2026-02-30', issued: '2026-10-04' }, undefined],
  ])('%s', (_, more, expected) => expect(dated(more)).toBe(expected))

  it('of one day the later hour is newer, whatever the order of sending; without hours the later reference', () => {
    const at = (id: string, effectiveDateTime: string, value: number) =>
      observation(loinc('14682-9'), { valueQuantity: ucum(value, 'umol/L') }, { id, effectiveDateTime })
    const values = (...resources: readonly Fields[]) =>
      recordOf(...resources)
        .observations.get('creatinine')!
        .map((entry) => entry.value)
    expect(values(at('a', '2026-11-20T16:00:00Z', 64), at('b', '2026-11-20T08:00:00Z', 63))).toEqual([64, 63])
    expect(values(at('b', '2026-11-20T08:00:00Z', 63), at('a', '2026-11-20T16:00:00Z', 64))).toEqual([64, 63])
    expect(values(at('a', '2026-11-20T16:00:00Z', 64), at('b', '2026-11-20', 63))).toEqual([64, 63])
    expect(values(at('b', '2026-11-20', 62), at('a', '2026-11-20', 61))).toEqual([62, 61])
    expect(values(at('a', '2026-11-20', 61), at('b', '2026-11-20', 62))).toEqual([62, 61])
    expect(values(at('c', '2026-11-19', 63), at('a', '2026-11-20', 61), at('b', '2026-11-20', 62))).toEqual([62, 61, 63])
  })
})

describe('answers', () => {
  it.each<[string, Fields, readonly unknown[]]>([
    ['no value but a null, and another beside it', { valueQuantity: null, valueBoolean: true }, [{ pain: [true] }, []]],
    ['a text where a boolean belongs', { valueBoolean: 'yes' }, [{}, problem('wrong-type')]],
    ['a boolean where an integer belongs', { valueInteger: true }, [{}, problem('wrong-type')]],
    ['"unknown" of SNOMED CT', { valueCodeableConcept: sct('261665006') }, [{}, problem('missing-value')]],
    ['"don’t know" of LOINC', { valueCodeableConcept: loinc('LA4489-6') }, [{}, problem('missing-value')]],
    [
      'the number of "unknown" in another list',
      { valueCodeableConcept: coded('urn:iso:std:iso:3950', '261665006') },
      [{}, problem('unknown-code')],
    ],
    ['the code of "don’t know" in another list', { valueCodeableConcept: sct('LA4489-6') }, [{}, problem('unknown-code')]],
    ['a code of neither yes nor no', { valueCodeableConcept: sct('449868002') }, [{}, problem('unknown-code')]],
    ['a LOINC answer of neither yes nor no', { valueCodeableConcept: loinc('LA18978-9') }, [{}, problem('unknown-code')]],
  ])('yes or no: %s', (_, value, expected) => expect(readOf(observation(hs('pain'), value))).toEqual(expected))

  it.each<[string, Fields, readonly unknown[]]>([
    [
      'a coding behind empty ones',
      { valueCodeableConcept: { coding: [null, {}, { code: ' Cleared ' }] } },
      [{ 'dental-clearance': ['cleared'] }, []],
    ],
    ['a bare coding', { valueCoding: { system: 'urn:x', code: 'cleared' } }, [{ 'dental-clearance': ['cleared'] }, []]],
    ['a coding that is no value of it', { valueCoding: { system: 'urn:x', code: 'almost' } }, [{}, problem('unknown-code')]],
    ['words with blanks', { valueString: ' Cleared ' }, [{ 'dental-clearance': ['cleared'] }, []]],
    ['a text in blanks', { valueCodeableConcept: { text: ' Cleared ' } }, [{ 'dental-clearance': ['cleared'] }, []]],
    [
      'a code of no value, though the text is one',
      { valueCodeableConcept: { text: 'cleared', coding: [{ code: 'almost' }] } },
      [{}, problem('unknown-code')],
    ],
    ['a boolean', { valueBoolean: true }, [{}, problem('wrong-type')]],
    ['a concept that says nothing', { valueCodeableConcept: {} }, [{}, problem('wrong-type')]],
    ['a date', { valueDateTime: 'cleared' }, [{}, problem('wrong-type')]],
    ['a number for a text', { valueString: 5 }, [{}, problem('wrong-type')]],
    ['a text for a concept', { valueCodeableConcept: 'cleared' }, [{}, problem('wrong-type')]],
  ])('dental clearance: %s', (_, value, expected) => expect(readOf(observation(hs('dental-clearance'), value))).toEqual(expected))

  it('name what may be answered', () => {
    expect(detailsOf(observation(hs('dental-clearance'), { valueString: 'almost' }))).toEqual([
      '"almost" is no value of dental-clearance: it is not used. Give one of cleared, treatment-needed.',
    ])
    expect(detailsOf(observation(hs('dental-clearance'), { valueBoolean: true }))).toEqual([
      'valueBoolean true cannot be a value of dental-clearance: it is not used. Give one of cleared, treatment-needed.',
    ])
    expect(detailsOf(observation(hs('pain'), {}))).toEqual(['There is no value for pain: it counts as not known.'])
    expect(detailsOf(observation(hs('pain'), { dataAbsentReason: { text: 'niet gevraagd' } }))).toEqual([
      'There is no value for pain (the record says why: the text “niet gevraagd”): it counts as not known.',
    ])
  })

  it.each<[string, Fields, readonly unknown[]]>([
    ['words', { valueString: 'struikelen' }, [{ 'fall-cause': ['struikelen'] }, []]],
    ['a word as code', { valueCode: 'tripping' }, [{ 'fall-cause': ['tripping'] }, []]],
    ['a coding', { valueCodeableConcept: { text: 'val', coding: [{ code: 'tripping' }] } }, [{ 'fall-cause': ['tripping'] }, []]],
    ['the text of a concept', { valueCodeableConcept: { text: 'struikelen', coding: [] } }, [{ 'fall-cause': ['struikelen'] }, []]],
    ['a concept that says nothing', { valueCodeableConcept: {} }, [{}, problem('wrong-type')]],
    ['a concept that is none', { valueCodeableConcept: 'struikelen' }, [{}, problem('wrong-type')]],
    ['a boolean', { valueBoolean: true }, [{}, problem('wrong-type')]],
    ['a quantity', { valueQuantity: { code: 'x' } }, [{}, problem('wrong-type')]],
  ])('the cause of a fall: %s', (_, value, expected) => expect(readOf(observation(hs('fall-cause'), value))).toEqual(expected))

  it.each<[string, Fields, readonly unknown[]]>([
    ['yes', { valueBoolean: true }, [{ smoking: ['current'] }, []]],
    ['no, which may be former or never', { valueBoolean: false }, [{}, problem('wrong-type')]],
    ['a text for a boolean', { valueBoolean: 'yes' }, [{}, problem('wrong-type')]],
    ['a word', { valueString: ' Rookt ' }, [{ smoking: ['current'] }, []]],
    ['a word as code', { valueCode: 'never' }, [{ smoking: ['never'] }, []]],
    ['a word that is no answer', { valueString: 'soms' }, [{}, problem('wrong-type')]],
    ['a number for a word', { valueString: 5 }, [{}, problem('wrong-type')]],
    ['a number', { valueInteger: 20 }, [{}, problem('wrong-type')]],
    ['a word under another key', { valueDateTime: 'never' }, [{}, problem('wrong-type')]],
    [
      'words in a concept',
      { valueCodeableConcept: { text: 'zie brief', coding: [{ display: ' Ex-roker ' }] } },
      [{ smoking: ['former'] }, problem('mapped-by-text')],
    ],
    ['words in a concept that are no answer', { valueCodeableConcept: { text: 'soms' } }, [{}, problem('unknown-code')]],
  ])('smoking: %s', (_, value, expected) => expect(readOf(observation(loinc('72166-2'), value))).toEqual(expected))

  const fracture = (value: Fields, bodySite?: Fields) => {
    const record = recordOf(observation(hs('fragility-fracture'), value, { bodySite }))
    const [entry] = record.observations.get('fragility-fracture') ?? []
    return [entry?.value, entry?.sites.map((site) => site.code), problemsOf(record)]
  }
  it.each<[string, Fields, readonly unknown[]]>([
    ['yes by code', { valueCodeableConcept: sct('373066001') }, [true, [], []]],
    ['no by code', { valueCodeableConcept: sct('373067005') }, [false, [], []]],
    [
      'unknown by code: no fracture is read into it',
      { valueCodeableConcept: sct('261665006') },
      [undefined, undefined, problem('missing-value')],
    ],
    ['the hip by code', { valueCodeableConcept: sct('29836001') }, [true, ['hip'], []]],
    ['the wrist in words', { valueCodeableConcept: { text: 'pols' } }, [true, ['other'], []]],
    ['the spine as a word', { valueCode: 'spine' }, [true, ['spine'], []]],
    ['the word true', { valueString: 'true' }, [undefined, undefined, problem('wrong-type')]],
    ['the word false', { valueString: 'False' }, [undefined, undefined, problem('wrong-type')]],
    ['the word "nee": no fracture of an unknown place', { valueString: 'nee' }, [undefined, undefined, problem('wrong-type')]],
    ['the words "geen fractuur"', { valueCodeableConcept: { text: 'Geen fractuur' } }, [undefined, undefined, problem('unknown-code')]],
    ['the word "onbekend"', { valueString: 'onbekend' }, [undefined, undefined, problem('wrong-type')]],
    ['a bone whose name begins as a no: the navicular', { valueString: 'Os naviculare' }, [true, ['other'], []]],
    ['nothing', { valueCodeableConcept: {} }, [undefined, undefined, problem('unknown-code')]],
    ['a number', { valueInteger: 1 }, [undefined, undefined, problem('wrong-type')]],
  ])('a fragility fracture: %s', (_, value, expected) => expect(fracture(value)).toEqual(expected))
})

describe('where a T-score was measured', () => {
  const at = (code: Fields, bodySite: unknown) =>
    only(recordOf(observation(code, { valueQuantity: ucum(-2.6, '{score}') }, { bodySite })), 't-score').sites.map((site) => site.code)

  it.each<[string, Fields, unknown, readonly string[]]>([
    ['a LOINC code of the spine and a bodySite not understood', loinc('38267-1'), { text: 'zie beeld' }, ['spine']],
    ['a LOINC code of the spine and the hip as bodySite', loinc('38267-1'), { text: 'heup' }, ['hip']],
    ['a LOINC code of the spine, with hip and something else', loinc('38267-1'), [{ text: 'heup' }, { text: 'x' }], ['hip', 'other']],
    ['Howship’s own code and a bodySite not understood', hs('t-score'), { text: 'zie beeld' }, ['other']],
    ['Howship’s own code, no site', hs('t-score'), undefined, []],
  ])('%s', (_, code, bodySite, expected) => expect(at(code, bodySite)).toEqual(expected))
})

describe('numbers as they are written', () => {
  const lab = (value: unknown, key = 'valueQuantity') => readOf(observation(loinc('14682-9'), { [key]: value }))
  const used = (value: number) => [{ creatinine: [value] }, []]

  it.each<[string, unknown, string, readonly unknown[]]>([
    ['a code without system or words', { value: 66, code: 'umol/L' }, 'valueQuantity', used(66)],
    [
      'a code of another system: the words decide',
      { value: 66, unit: 'µmol/L', system: 'urn:x', code: 'mg/dL' },
      'valueQuantity',
      used(66),
    ],
    [
      'a code of another system, and words of no unit',
      { value: 66, unit: 'x', system: 'urn:x', code: 'umol/L' },
      'valueQuantity',
      [{}, problem('unknown-unit')],
    ],
    [
      'UCUM, and the same in words',
      { value: 66, unit: 'µmol/l', system: 'http://unitsofmeasure.org', code: 'umol/L' },
      'valueQuantity',
      used(66),
    ],
    [
      'UCUM, and words that are no unit',
      { value: 66, unit: 'per liter', system: 'http://unitsofmeasure.org', code: 'umol/L' },
      'valueQuantity',
      used(66),
    ],
    ['words, UCUM without a code', { value: 66, unit: 'µmol/L', system: 'http://unitsofmeasure.org' }, 'valueQuantity', used(66)],
    ['nothing', { value: null, unit: 'µmol/L' }, 'valueQuantity', [{}, problem('missing-value')]],
    ['no number', { value: Number.NaN, unit: 'µmol/L' }, 'valueQuantity', [{}, problem('wrong-type')]],
    ['no quantity', 66, 'valueQuantity', [{}, problem('wrong-type')]],
    ['a quantity under another key', { value: 66, unit: 'µmol/L' }, 'valueRange', [{}, problem('wrong-type')]],
    ['a text', '66 µmol/L', 'valueString', used(66)],
    ['a text in blanks', '  66 µmol/L ', 'valueString', used(66)],
    ['a text without a unit', '66', 'valueString', [{}, problem('unknown-unit')]],
    ['a text with a comma', '66,5 µmol/L', 'valueString', used(66.5)],
    ['a text with four decimals after a comma', '66,1234 µmol/L', 'valueString', used(66.1234)],
    ['a text that may be a thousand', '1,234 µmol/L', 'valueString', [{}, problem('wrong-type')]],
    ['a text that is no number', 'normaal', 'valueString', [{}, problem('wrong-type')]],
    ['a text that goes on and on', `66 µmol/L${' '.repeat(51)}`, 'valueString', [{}, problem('wrong-type')]], // 60 characters
    ['a text just short enough', `66 µmol/L${' '.repeat(50)}`, 'valueString', used(66)],
    ['a number for a text', 66, 'valueString', [{}, problem('wrong-type')]],
    ['the highest that is believed', ucum(3000, 'umol/L'), 'valueQuantity', used(3000)],
    ['higher', ucum(3000.1, 'umol/L'), 'valueQuantity', [{}, problem('implausible-value')]],
    ['the lowest that is believed', ucum(5, 'umol/L'), 'valueQuantity', used(5)],
    ['a comparator that is none', { ...ucum(66, 'umol/L'), comparator: '~' }, 'valueQuantity', [{}, problem('wrong-type')]],
  ])('creatinine: %s', (_, value, key, expected) => expect(lab(value, key)).toEqual(expected))

  it.each<[string, Fields, readonly unknown[]]>([
    ['a whole number', { valueInteger: 2 }, [{ 'performance-status': [2] }, []]],
    ['a decimal', { valueDecimal: 2 }, [{ 'performance-status': [2] }, []]],
    ['a number in quotes', { valueInteger: '2' }, [{}, problem('wrong-type')]],
    ['no number', { valueDecimal: Number.NaN }, [{}, problem('wrong-type')]],
    ['a text', { valueString: '2' }, [{ 'performance-status': [2] }, []]],
  ])('performance status: %s', (_, value, expected) => expect(readOf(observation(hs('performance-status'), value))).toEqual(expected))

  it('vitamin D in nmol/L keeps its decimals; in ng/mL it is reckoned to one', () => {
    const vitaminD = (value: number, unit: string) =>
      only(recordOf(observation(loinc('14635-7'), { valueQuantity: ucum(value, unit) })), '25-oh-d').value
    expect(vitaminD(63.44, 'nmol/L')).toBe(63.44)
    expect(vitaminD(12, 'ng/mL')).toBe(30) // 12 × 2.496 = 29.952
  })

  it('are shown as reckoned, then as recorded', () => {
    const shown = (code: Fields, value: unknown) =>
      recordOf(observation(code, { valueQuantity: value }))
        .observations.values()
        .next().value?.[0]?.shown
    expect(shown(hs('frax-major-10y'), { value: 21 })).toBe('21%')
    expect(shown(hs('performance-status'), { value: 2 })).toBe('2')
    expect(shown(loinc('2160-0'), { value: 0.9, unit: 'mg per dl', code: 'mg/dL', system: 'http://unitsofmeasure.org' })).toBe(
      '79.6 µmol/L (0.9 mg per dl)',
    )
    expect(shown(loinc('2160-0'), { value: 0.9, code: 'mg/dL' })).toBe('79.6 µmol/L (0.9 mg/dL)')
  })

  it.each<[string, Fields, Fields, string]>([
    ['no unit', loinc('14682-9'), { valueInteger: 66 }, 'The value of creatinine has no unit: it is not used. Give it in µmol/L.'],
    [
      'a unit of something else',
      loinc('14682-9'),
      { valueQuantity: ucum(66, 'kg') },
      'The unit "kg" does not fit creatinine: the value is not used. Give it in µmol/L.',
    ],
    [
      'mg/mL of something else than CTX',
      loinc('14682-9'),
      { valueQuantity: ucum(66, 'mg/mL') },
      'The unit "mg/mL" does not fit creatinine: the value is not used. Give it in µmol/L.',
    ],
    [
      'CTX in grams',
      loinc('41171-0'),
      { valueQuantity: ucum(66, 'g/mL') },
      'The unit "g/mL" does not fit ctx: the value is not used. Give it in ng/L.',
    ],
    [
      'CTX in mg / ml',
      loinc('41171-0'),
      { valueQuantity: { value: 66, unit: 'mg / ml' } },
      'A CTX in mg/mL does not exist: ng/L (pg/mL) is probably meant, which is a thousand million times less. It is not used; give it in ng/L.',
    ],
    [
      'a grade in kilograms',
      hs('performance-status'),
      { valueQuantity: ucum(2, 'kg') },
      'The unit "kg" does not fit performance-status: the value is not used. Give it in a plain number.',
    ],
    [
      'a grade of 9',
      hs('performance-status'),
      { valueInteger: 9 },
      'performance-status 9 lies outside 0–4, what a person can have: it is not used. Check the value and the unit.',
    ],
    [
      '63 000 kg',
      loinc('29463-7'),
      { valueQuantity: ucum(63_000, 'kg') },
      'weight 63000 kg lies outside 20–400 kg, what a person can have: it is not used. Check the value and the unit.',
    ],
    [
      'a bound',
      loinc('14682-9'),
      { valueQuantity: { ...ucum(80, 'umol/L'), comparator: '<' } },
      'creatinine is only known to be < 80: that is no value to reckon with. Give the number.',
    ],
  ])('the notice of %s', (_, code, value, detail) => expect(detailsOf(observation(code, value))).toEqual([detail]))
})

describe('the laboratory’s own lower limit of calcium', () => {
  const limit = (...referenceRange: readonly unknown[]) =>
    only(recordOf(observation(loinc('2000-8'), { valueQuantity: ucum(2, 'mmol/L'), referenceRange })), 'calcium').lowerLimit
  const normal = { type: coded('http://terminology.hl7.org/CodeSystem/referencerange-meaning', 'normal') }

  it.each<[string, readonly unknown[], number | undefined]>([
    ['of the normal range', [{ ...normal, low: { value: 2.2 } }], 2.2],
    [
      'of the range behind one of another kind',
      [
        { type: { text: 'therapeutisch' }, low: { value: 2.4 } },
        { ...normal, low: { value: 2.2 } },
      ],
      2.2,
    ],
    ['behind empty ranges', [null, {}, { low: null }, { high: { value: 2.6 } }, { low: { value: 2.2 } }], 2.2],
    ['in quotes', [{ low: { value: '2.2' } }], undefined],
    ['in its own unit by code: 8.8 × 0.2495', [{ low: { value: 8.8, code: 'mg/dL' } }], 2.1956],
    ['in its own unit by code and in words', [{ low: { value: 8.8, code: 'mg/dL', unit: 'x' } }], 2.1956],
    ['in a unit of something else', [{ low: { value: 2.2, unit: 'kg' } }, { low: { value: 2.1 } }], 2.1],
    ['that no person has', [{ low: { value: 22 } }], undefined],
    ['that no person has, the other way round', [{ low: { value: 0.22 } }], undefined],
    ['as low as is believed', [{ low: { value: 0.5 } }], 0.5],
    ['as high as is believed', [{ low: { value: 6 } }], 6],
    ['without a range', [], undefined],
  ])('%s', (_, ranges, expected) => {
    const found = limit(...ranges)
    if (expected === undefined) expect(found).toBe(undefined)
    else expect(found).toBeCloseTo(expected, 8)
  })

  it('of a value in words is in its own unit, or not known', () => {
    const written = (low: Fields) =>
      only(recordOf(observation(loinc('2000-8'), { valueString: '2 mmol/L', referenceRange: [{ low }] })), 'calcium').lowerLimit
    expect([written({ value: 2.2, unit: 'mmol/L' }), written({ value: 2.2 })]).toEqual([2.2, undefined])
  })
  it('of a value whose unit stands only in words', () =>
    expect(
      only(
        recordOf(observation(loinc('2000-8'), { valueQuantity: { value: 2, unit: 'mmol/L' }, referenceRange: [{ low: { value: 2.2 } }] })),
        'calcium',
      ).lowerLimit,
    ).toBe(2.2))
  it('is not kept of a finding', () =>
    expect(
      only(recordOf(observation(hs('pain'), { valueBoolean: true, referenceRange: [{ low: { value: 1, unit: '1' } }] })), 'pain')
        .lowerLimit,
    ).toBe(undefined))
})

describe('two findings of one day without an hour', () => {
  const healing = (id: string, value: string, issued?: string): Fields =>
    observation(
      hs('mucosal-healing'),
      { valueCodeableConcept: hs(value) },
      { id, effectiveDateTime: '2026-11-01', ...(issued !== undefined && { issued }) },
    )
  const newest = (...list: readonly Fields[]) => recordOf(...list).observations.get('mucosal-healing')?.[0]?.value

  it('are told apart by when they were written down, whatever their ids: a correction counts', () => {
    const [first, then] = ['2026-11-01T09:00:00Z', '2026-11-01T09:05:00Z']
    expect(newest(healing('a', 'incomplete', first), healing('b', 'complete', then))).toBe('complete')
    expect(newest(healing('b', 'incomplete', first), healing('a', 'complete', then))).toBe('complete')
  })

  it('one that tells when it was written comes after one that tells nothing', () => {
    expect(newest(healing('b', 'incomplete'), healing('a', 'complete', '2026-11-01T09:00:00Z'))).toBe('complete')
  })

  it('the day itself goes before: what was written later of an earlier day is no newer', () => {
    const earlier = { ...healing('z', 'incomplete', '2026-11-03T09:00:00Z'), effectiveDateTime: '2026-10-30' }
    expect(newest(earlier, healing('a', 'complete', '2026-11-01T09:00:00Z'))).toBe('complete')
  })
})
