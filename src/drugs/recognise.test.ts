import { describe, expect, it } from 'vitest'
import type { Recognised } from './drug.ts'
import { isOrdinaryDrug } from './ordinary.ts'
import { givenLocally, isParenteral, recognise } from './recognise.ts'
import { substanceById, substances } from './substances.ts'

const atc = 'http://www.whocc.no/atc'
const snomed = 'http://snomed.info/sct'
const rxnorm = 'http://www.nlm.nih.gov/research/umls/rxnorm'

const named = (text: string): Recognised | undefined => recognise({ codings: [], text })
const coded = (system: string, code: string, text?: string): Recognised | undefined => recognise({ codings: [{ system, code }], ...(text && { text }) })
const supplements = new Set(['calcium', 'vitamin d'])
const idOf = (recognised: Recognised | undefined): string | undefined => recognised?.substance?.id

describe('codes', () => {
  it.each([
    ['M05BA01', 'etidronate', 'bisphosphonate'],
    ['M05BA02', 'clodronate', 'bisphosphonate'],
    ['M05BA03', 'pamidronate', 'bisphosphonate'],
    ['M05BA04', 'alendronate', 'bisphosphonate'],
    ['M05BA05', 'tiludronate', 'bisphosphonate'],
    ['M05BA06', 'ibandronate', 'bisphosphonate'],
    ['M05BA07', 'risedronate', 'bisphosphonate'],
    ['M05BA08', 'zoledronate', 'bisphosphonate'],
    ['M05BX04', 'denosumab', 'denosumab'],
    ['M05BX06', 'romosozumab', 'sclerostin-antibody'],
    ['L01FG01', 'bevacizumab', 'anti-vegf-antibody'],
    ['L01EX01', 'sunitinib', 'vegfr-tki'],
    ['L01XX44', 'aflibercept', 'vegf-trap'],
    ['L04AC05', 'ustekinumab', 'other-targeted'],
    ['G03XC01', 'raloxifene', 'not-associated'],
    ['H05AA02', 'teriparatide', 'not-associated'],
    ['M05BX03', 'strontium ranelate', 'not-associated'],
  ])('knows ATC %s as %s, class %s', (code, id, drugClass) => {
    const recognised = coded(atc, code)
    expect(idOf(recognised)).toBe(id)
    expect(recognised?.substance?.class).toBe(drugClass)
  })

  it.each([
    ['L01XC07', 'bevacizumab'],
    ['L01XE04', 'sunitinib'],
    ['L01XC02', 'rituximab'],
    ['L04AA10', 'sirolimus'],
  ])('still knows the code %s of older records as %s', (code, id) => {
    expect(idOf(coded(atc, code))).toBe(id)
  })

  it('knows the same codes under the other names of the ATC system, and in lower case', () => {
    expect(idOf(coded('urn:oid:2.16.840.1.113883.6.73', 'M05BX04'))).toBe('denosumab')
    expect(idOf(coded('http://whocc.no/atc', 'm05bx04'))).toBe('denosumab')
    expect(idOf(coded('http://fhir.de/CodeSystem/bfarm/atc', 'M05BA08'))).toBe('zoledronate')
  })

  it('knows substances by SNOMED CT and RxNorm', () => {
    expect(idOf(coded(snomed, '446321003'))).toBe('denosumab')
    expect(idOf(coded(snomed, '395926009'))).toBe('zoledronate')
    expect(idOf(coded(rxnorm, '46041'))).toBe('alendronate')
    expect(coded(snomed, '116601002')?.ingredient).toBe('prednisolone')
  })

  it('reads the strength that an RxNorm product code carries', () => {
    expect(coded(rxnorm, '993452')?.strengthMg).toBe(60)
    expect(coded(rxnorm, '1046402')).toMatchObject({ strengthMg: 120, brand: { name: 'Xgeva' } })
    expect(coded(rxnorm, '1114085')?.strengthMg).toBe(4)
  })

  it('leaves a bare denosumab code without strength: 60 or 120 mg must be asked', () => {
    expect(coded(atc, 'M05BX04')?.strengthMg).toBeUndefined()
  })

  it('takes brand and strength from the text beside a code', () => {
    expect(coded(atc, 'M05BX04', 'Prolia')).toMatchObject({ strengthMg: 60, brand: { name: 'Prolia' }, route: 'sc' })
  })

  it('gives empty groups for a drug that means nothing here, and nothing at all for an unknown code where a new bone drug would stand', () => {
    expect(recognise({ codings: [{ system: atc, code: 'C07AB02', display: 'metoprolol' }] })).toEqual({ groups: [], ingredient: 'metoprolol' })
    expect(coded(atc, 'M05BX99')).toBeUndefined()
    expect(coded(atc, 'L01EK99')).toBeUndefined()
  })

  it('knows a combination of bisphosphonate and vitamin D as both', () => {
    expect(coded(atc, 'M05BB03')).toMatchObject({ substance: { id: 'alendronate' }, groups: ['vitamin-d'] })
    expect(coded(atc, 'M05BB05')?.groups).toEqual(['calcium', 'vitamin-d'])
  })

  it('never gives one code to two substances', () => {
    for (const codes of [substances.flatMap((s) => s.atc), substances.flatMap((s) => s.snomed), substances.flatMap((s) => s.rxnorm)]) {
      expect(new Set(codes).size).toBe(codes.length)
    }
  })
})

describe('names', () => {
  it.each(['zoledronaat', 'zolendronaat', 'zoledroninezuur', 'zoledronine', 'zoledronic acid', 'zoledronate', 'Acide zolédronique', 'ZOLEDRONINEZUUR Sandoz'])('knows %s as zoledronate', (name) => {
    expect(idOf(named(name))).toBe('zoledronate')
  })

  it.each([
    ['denusomab', 'denosumab'],
    ['dénosumab', 'denosumab'],
    ['denosumab-bbdz', 'denosumab'],
    ['Boniva', 'ibandronate'],
    ['Bonviva®', 'ibandronate'],
    ['natriumalendronaat', 'alendronate'],
    ['risédronate sodique', 'risedronate'],
    ['APD', 'pamidronate'],
    ['Mialcalcic', 'calcitonin'],
    ['raloxifeen', 'raloxifene'],
    ['strontiumranelaat', 'strontium ranelate'],
    ['odanacatib', 'odanacatib'],
    ['Stelaara', 'ustekinumab'],
  ])('knows %s as %s', (name, id) => {
    expect(idOf(named(name))).toBe(id)
  })

  it('finds every brand of the table, and no brand of one drug in another', () => {
    for (const substance of substances) {
      for (const brand of substance.brands) expect(named(brand.name)).toMatchObject({ substance: { id: substance.id }, brand: { name: brand.name } })
    }
  })

  it('matches whole words only', () => {
    expect(named('Proliana')).toBeUndefined()
    expect(named('Xgevax 120 mg')).toBeUndefined()
  })

  it('does not recognise what it does not know', () => {
    expect(named('botversterker')).toBeUndefined()
    expect(named('erlotinib 150 mg')).toBeUndefined()
    expect(named('')).toBeUndefined()
    expect(recognise({ codings: [] })).toBeUndefined()
  })
})

describe('strength', () => {
  it.each([
    ['Prolia', 60],
    ['Prolia 60 mg/ml', 60],
    ['Xgeva', 120],
    ['Xgeva 120 mg/1,7 ml', 120],
    ['Xgeva 70 mg/ml', 120],
    ['Xgeva 120 mg/ml', 120],
    ['denosumab 60 mg s.c. om de 6 maanden', 60],
    ['1.7 ML denosumab 70 MG/ML Injection', 120],
    ['Jubbonti', 60],
    ['Wyost', 120],
    ['Osvyrti', 60],
    ['Jubereq', 120],
    ['Zometa', 4],
    ['Zometa 4 mg/5 ml', 4],
    ['Aclasta', 5],
    ['Aclasta 5 mg/100 ml', 5],
    ['Zoledroninezuur Fresenius 4mg/100ml', 4],
    ['zoledronic acid 0.8 mg/ml concentrate', 4],
    ['Fosamax 70 mg', 70],
    ['Fosavance 70 mg/5600 IE', 70],
    ['Protelos 2 g', 2000],
    ['Forsteo 20 µg/80 µl', 0.02],
  ])('%s is %d mg', (text, mg) => {
    expect(named(text)).toMatchObject({ strengthMg: mg })
    expect(named(text)).not.toHaveProperty('strengthConflict')
  })

  it.each(['denosumab', 'zoledroninezuur', 'Fosamax', 'Bonviva', 'Prolia/Xgeva'])('%s tells no strength', (text) => {
    expect(named(text)).toBeDefined()
    expect(named(text)).not.toHaveProperty('strengthMg')
  })

  it.each(['Xbryk', 'Bilprevda', 'Denbrayce', 'Zvogra', 'Xbonzy', 'Degevma', 'Rolcya', 'Osqay'])('asks "60 or 120 mg?" for %s, whose strength nobody read, but takes it from the text', (brand) => {
    expect(named(brand)).not.toHaveProperty('strengthMg')
    expect(named(`${brand} 120 mg`)).toMatchObject({ strengthMg: 120 })
  })

  it.each(['Prolia 120 mg', 'Xgeva 60 mg', 'Prolia 60 mg, 120 mg', 'Aclasta 4 mg', 'Bonviva 6 mg', 'denosumab 60 mg of 120 mg'])('assumes nothing when brand and strength disagree: %s', (text) => {
    expect(named(text)).toMatchObject({ strengthConflict: true })
    expect(named(text)).not.toHaveProperty('strengthMg')
  })

  it('assumes nothing when code and text disagree on the strength', () => {
    expect(coded(rxnorm, '993452', 'denosumab 120 mg')).toMatchObject({ strengthConflict: true })
  })

  it('counts a dose of Zometa that was reduced for the kidneys as the 4 mg product (3.5, 3.3 and 3 mg, S0917–S0919)', () => {
    for (const dose of ['3,5', '3.3', '3']) expect(named(`Zometa ${dose} mg`)).toMatchObject({ strengthMg: 4 })
  })
})

describe('a supplement beside a bone drug', () => {
  it('adds its group and leaves the strength to the drug', () => {
    expect(named('Prolia, calcium 500 mg')).toMatchObject({ strengthMg: 60, groups: ['calcium'] })
    expect(named('Actonel 35 mg + calcium 1000 mg')).toMatchObject({ substance: { id: 'risedronate' }, strengthMg: 35 })
  })
})

describe('by code or by text', () => {
  it('says when only a name was understood', () => {
    expect(named('Prolia')).toMatchObject({ byText: true })
    expect(recognise({ codings: [{ system: 'urn:oid:1.2.3', code: 'x', display: 'Prolia' }] })).toMatchObject({ byText: true })
    expect(coded(atc, 'M05BX04', 'Prolia')).not.toHaveProperty('byText')
  })
})

describe('route', () => {
  it('follows from brand, substance or strength', () => {
    expect(named('Zometa')?.route).toBe('iv')
    expect(named('Bonviva 150 mg')?.route).toBe('oral')
    expect(named('Bonviva 3 mg/3 ml')?.route).toBe('iv')
    expect(named('ibandroninezuur')?.route).toBeUndefined()
  })

  it('tells what is given by drip or injection', () => {
    expect(isParenteral(named('Prolia')!)).toBe(true)
    expect(isParenteral(named('Fosamax')!)).toBe(false)
    expect(isParenteral(named('ibandronaat')!)).toBeUndefined()
    expect(isParenteral(named('Eylea')!)).toBeUndefined()
  })

  it('marks what is injected into the eye, and still names the drug', () => {
    for (const text of ['Eylea', 'Lucentis', 'Avastin intravitreaal', 'bevacizumab oogheelkundig']) expect(named(text)).toMatchObject({ intravitreal: true })
    expect(coded(atc, 'S01LA08')).toMatchObject({ substance: { id: 'bevacizumab' }, intravitreal: true })
    for (const text of ['Avastin', 'Zaltrap']) expect(named(text)).not.toHaveProperty('intravitreal')
  })
})

describe('what is not recognised', () => {
  it.each(['geen Prolia', 'Prolia: niet', 'no denosumab', 'not on Zometa', 'pas de Prolia', 'zonder Prolia', 'never had Aclasta'])('a denied drug: %s', (text) => {
    expect(named(text)).toBeUndefined()
  })

  it('but an instruction is no denial', () => {
    expect(named('Prolia 60 mg niet substitueren')).toMatchObject({ strengthMg: 60 })
  })

  it.each(['Prolia en Zometa', 'alendronaat of risedronaat', 'bevacizumab + paclitaxel'])('two different drugs: %s', (text) => {
    expect(named(text)).toBeUndefined()
  })

  it('a code and a text that name different drugs', () => {
    expect(coded(atc, 'M05BX04', 'Zometa')).toBeUndefined()
    expect(coded(atc, 'C07AB02', 'Prolia')).toBeUndefined()
    expect(
      recognise({
        codings: [
          { system: atc, code: 'M05BX04' },
          { system: snomed, code: '391730008' },
        ],
      }),
    ).toBeUndefined()
  })

  it('two brands of one substance are that substance, without brand', () => {
    expect(named('Aclasta (analoog van Zometa)')).toMatchObject({ substance: { id: 'zoledronate' } })
    expect(named('Aclasta (analoog van Zometa)')).not.toHaveProperty('brand')
  })
})

describe('groups', () => {
  it.each([
    ['prednisolon 10 mg', 'prednisolone', 'systemic-corticosteroid'],
    ['Medrol 16 mg', 'methylprednisolone', 'systemic-corticosteroid'],
    ['hydrocortison 20 mg tablet', 'hydrocortisone', 'systemic-corticosteroid'],
    ['hydrocortison 1% crème', 'hydrocortisone', 'local-corticosteroid'],
    ['dexamethason oogdruppels', 'dexamethasone', 'local-corticosteroid'],
    ['Kenacort intra-articulair', 'triamcinolone', 'local-corticosteroid'],
    ['Pulmicort Turbuhaler', 'budesonide', 'local-corticosteroid'],
    ['Maxitrol zo nodig', 'dexamethasone (eye)', 'local-corticosteroid'],
    ['docetaxel 75 mg/m²', 'docetaxel', 'chemotherapy'],
    ['cyclofosfamide', 'cyclophosphamide', 'chemotherapy'],
    ['Arimidex 1 mg', 'anastrozole', 'aromatase-inhibitor'],
    ['tamoxifeen 20 mg', 'tamoxifen', 'anti-oestrogen'],
    ['Zoladex 10,8 mg', 'goserelin', 'gnrh-agent'],
    ['Zytiga', 'abiraterone', 'anti-androgen'],
    ['acenocoumarol', 'acenocoumarol', 'anticoagulant'],
    ['Eliquis 5 mg', 'apixaban', 'anticoagulant'],
    ['Asaflow 80 mg', 'acetylsalicylic acid', 'antiplatelet'],
    ['D-Cure 25.000 IE', 'colecalciferol', 'vitamin-d'],
    ['Calecalciferol drank', 'colecalciferol', 'vitamin-d'],
    ['calciumcarbonaat 1250 mg', 'calcium', 'calcium'],
    ['Livial', 'tibolone', 'hormone-replacement'],
  ])('%s is %s, group %s', (text, ingredient, group) => {
    expect(named(text)).toMatchObject({ ingredient, groups: [group] })
  })

  it.each([
    ['H02AB06', 'systemic-corticosteroid'],
    ['D07AA02', 'local-corticosteroid'],
    ['R03BA02', 'local-corticosteroid'],
    ['A07EA06', 'local-corticosteroid'],
    ['L01CD01', 'chemotherapy'],
    ['L01XA02', 'chemotherapy'],
    ['L02BG04', 'aromatase-inhibitor'],
    ['L02BA01', 'anti-oestrogen'],
    ['L02AE02', 'gnrh-agent'],
    ['L02BX03', 'anti-androgen'],
    ['L02BB04', 'anti-androgen'],
    ['B01AF02', 'anticoagulant'],
    ['B01AC06', 'antiplatelet'],
    ['A11CC05', 'vitamin-d'],
    ['A12AA04', 'calcium'],
    ['G03CA03', 'hormone-replacement'],
  ])('ATC %s is %s', (code, group) => {
    expect(coded(atc, code)?.groups).toEqual([group])
  })

  it('puts a myeloma drug in its class and its group', () => {
    expect(named('Revlimid 25 mg')).toMatchObject({ substance: { class: 'other-targeted' }, groups: ['immunomodulator'] })
    expect(coded(atc, 'L04AX02')).toMatchObject({ substance: { id: 'thalidomide' }, groups: ['immunomodulator'] })
  })

  it('knows calcium with vitamin D as both', () => {
    for (const text of ['Steovit D3', 'D-vital forte', 'Calci-Chew D3 500 mg/800 IE', 'calcium/vitamine D 500 mg/800 IE']) {
      expect([...named(text)!.groups].sort()).toEqual(['calcium', 'vitamin-d'])
      expect(named(text)?.substance?.class).toBe('not-associated')
    }
  })

  it('does not take the calcium salt of another drug for a supplement', () => {
    for (const text of ['Atorvastatine calcium 20 mg', 'calciumfolinaat', 'calcium folinaat 50 mg', 'nifedipine calcium antagonist']) expect(idOf(named(text))).toBeUndefined()
  })

  it('lets the ATC code decide between cream and tablet when the text gives only the name', () => {
    expect(coded(atc, 'D07AA02', 'hydrocortison')?.groups).toEqual(['local-corticosteroid'])
    expect(coded(atc, 'H02AB09', 'hydrocortison')?.groups).toEqual(['systemic-corticosteroid'])
  })

  it('lets the reader say that a corticosteroid was given locally', () => {
    expect(givenLocally(named('triamcinolon 40 mg')!).groups).toEqual(['local-corticosteroid'])
    expect(givenLocally(named('Prolia')!)).toBe(named('Prolia'))
  })

  it('names a chemotherapy of two drugs as chemotherapy, but two corticosteroids as neither', () => {
    expect(named('carboplatine/paclitaxel')?.groups).toEqual(['chemotherapy'])
    expect(named('prednisolon of dexamethason')).toBeUndefined()
  })

  it('knows aspirin as an antiplatelet drug under its painkiller code too', () => {
    expect(coded(atc, 'N02BA01', 'acetylsalicylzuur 500 mg')?.groups).toEqual(['antiplatelet'])
  })
})

describe('ordinary drugs', () => {
  it.each(['metoprolol 50 mg', 'Perindopril 4 mg', 'Zyrtec 10 mg', 'amoxicilline', 'OMEPRAZOL 20 mg', 'métformine', 'Atorvastatine calcium 20 mg', 'trastuzumab', 'lisinopril/hydrochloorthiazide'])(
    '%s means nothing here, and nobody is asked about it',
    (text) => {
      expect(named(text)).toMatchObject({ groups: [] })
      expect(named(text)).not.toHaveProperty('substance')
    },
  )

  it('never hides a drug of the table: no name in it looks ordinary', () => {
    for (const substance of substances) {
      for (const name of [substance.id, substance.name.nl, ...substance.synonyms, ...substance.brands.map((brand) => brand.name)]) {
        if (!supplements.has(substance.id)) expect(isOrdinaryDrug(name.toLowerCase())).toBe(false)
      }
    }
  })

  it('beside a bone drug it is a second drug, and neither is taken', () => {
    expect(named('Prolia, omeprazol')).toBeUndefined()
    expect(coded(atc, 'M05BX04', 'omeprazol')).toBeUndefined()
  })

  it('gives way to a code that says more', () => {
    expect(coded(atc, 'L01BA01', 'methotrexaat')?.groups).toEqual(['chemotherapy'])
    expect(coded(atc, 'L04AX03', 'methotrexaat')?.groups).toEqual([])
    expect(named('bleomycine')?.groups).toEqual(['chemotherapy'])
  })
})

describe('repetition', () => {
  it('answers the same line the same way, also after many others', () => {
    const first = named('Prolia 60 mg')
    for (let line = 0; line < 6000; line += 1) named(`onbekend middel ${line}`)
    expect(named('Prolia 60 mg')).toEqual(first)
  })

  it('copes with very long and very strange text', () => {
    expect(named('x'.repeat(100_000))).toBeUndefined()
    expect(named(`Prolia ${'9'.repeat(100_000)}`)).toMatchObject({ substance: { id: 'denosumab' } })
    expect(named('\u0000\uffff <script>Prolia</script>')).toMatchObject({ substance: { id: 'denosumab' } })
  })
})

describe('substanceById', () => {
  it('gives the substance, and throws for an id outside the table', () => {
    expect(substanceById('zoledronate').nitrogen).toBe(true)
    expect(() => substanceById('zometa')).toThrow('zometa')
  })
})
