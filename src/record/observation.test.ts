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
