import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findings } from './findings.ts'
import { procedureOf } from './procedures.ts'

const here = new URL('.', import.meta.url)

describe('the public contract', () => {
  // As the contract lists them: every code of the finding system that an Observation may carry.
  const contract = `t-score frax-major-10y frax-hip-10y garvan-any-10y garvan-hip-10y
    life-expectancy-months skeletal-event bone-pain aggressive-bone-disease castration-resistant postmenopausal high-skeletal-event-risk
    significant-bone-metastases active-bone-disease disease-status fit-for-surgery pregnant performance-status
    dairy-portions-per-day falls-last-year fall-cause fear-of-falling balance-good dizzy-often vision-problem prednisolone-mg-per-day
    glucocorticoid-months nursing-home fragility-fracture fracture-risk-nhg oral-intolerance poor-adherence
    patient-portal digitally-skilled poor-venous-access medication-ordered home-safety-concern
    dental-clearance tooth-unsalvageable tooth-poor-prognosis tooth-doubtful furcation-grade tooth-partially-erupted tooth-mobility tooth-painful
    pocket-depth periapical-lesion torus exostosis mylohyoid-ridge removable-denture denture-trauma oral-hygiene mucosal-healing
    exposed-bone bone-probed-through-fistula intra-oral-fistula extra-oral-fistula pain infection swelling pus unexplained-odontalgia
    jaw-bone-ache sinus-pain altered-sensation unexplained-loose-teeth socket-not-filled exposure-beyond-alveolus pathological-fracture
    oro-antral-communication osteolysis-to-border sequestrum-visible sequestrum-mobile sharp-bone-edge maxillary-sinus-involved
    jaw-metastasis jaw-radiotherapy`.split(/\s+/)

  it('names every finding that is read, and no other', () =>
    expect(findings.map((finding) => finding.code).sort()).toEqual(contract.toSorted()))

  it.each([
    ['skeletal-event', ['none', 'threatening', 'active']],
    ['disease-status', ['active', 'stable', 'remission', 'relapse']],
    ['fracture-risk-nhg', ['low', 'moderate', 'high']],
    ['dental-clearance', ['cleared', 'treatment-needed']],
    ['oral-hygiene', ['good', 'poor']],
    ['mucosal-healing', ['complete', 'incomplete']],
  ])('%s takes %j', (code, values) => expect([...findings.find((finding) => finding.code === code)!.values!]).toEqual(values))

  it.each(
    `tooth-extraction surgical-extraction implant apical-surgery periodontal-surgery supragingival-scaling subgingival-scaling scaling restoration
    endodontics crown-bridge orthodontics denture root-banking sequestrectomy jaw-resection biopsy head-neck-radiotherapy bone-graft
    panoramic-radiograph apical-radiograph cbct`.split(/\s+/),
  )('procedure %s is read', (code) => expect(procedureOf('procedure', code)).toBe(code))

  it('a key that every object has is no procedure', () => expect(procedureOf('procedure', 'constructor')).toBe(undefined))
})

describe('the code tables hold no slip of the pen', () => {
  const folders = [here, new URL('../', here)]
  const text = folders
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
        .map((name) => readFileSync(new URL(name, folder), 'utf8')),
    )
    .join('\n')

  it('every SNOMED CT code has its Verhoeff check digit', () => {
    const codes = [...text.matchAll(/'(\d{7,18})'/g)].map((match) => match[1]!)
    expect(codes.length).toBeGreaterThan(150)
    expect(codes.filter((code) => !verhoeff(code))).toEqual([])
  })

  it('every LOINC code has its mod 10 check digit', () => {
    const codes = [...text.matchAll(/'(\d{3,6}-\d)'/g)].map((match) => match[1]!)
    expect(codes.length).toBeGreaterThan(60)
    expect(codes.filter((code) => !mod10(code))).toEqual([])
  })
})

function verhoeff(code: string): boolean {
  const permutation = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4]
  let check = 0
  for (const [i, c] of [...code].reverse().entries()) {
    let digit = Number(c)
    for (let k = 0; k < i % 8; k++) digit = permutation[digit]!
    check = dihedral(check, digit)
  }
  return check === 0
}

/** The product in the dihedral group of order 10, in which Verhoeff's check is reckoned. */
function dihedral(a: number, b: number): number {
  if (a < 5) return b < 5 ? (a + b) % 5 : 5 + ((a + b) % 5)
  return b < 5 ? 5 + ((a - b) % 5) : (a - b + 5) % 5
}

function mod10(code: string): boolean {
  const [number, check] = code.split('-') as [string, string]
  let sum = 0
  for (const [i, c] of [...number].reverse().entries()) {
    const digit = Number(c) * (i % 2 === 0 ? 2 : 1)
    sum += digit > 9 ? digit - 9 : digit
  }
  return (10 - (sum % 10)) % 10 === Number(check)
}
