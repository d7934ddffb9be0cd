import { describe, expect, it } from 'vitest'
import { atcRules, namedDrugs } from './groups.ts'
import { prices } from './prices.ts'
import { rxnormProducts } from './product-codes.ts'
import { substanceById, substances } from './substances.ts'

describe('the drug table', () => {
  it('has one entry per substance, with a lower-case English id', () => {
    expect(new Set(substances.map(({ id }) => id)).size).toBe(substances.length)
    for (const { id } of substances) expect(id).toBe(id.toLowerCase())
  })

  it('says of every bisphosphonate whether it contains nitrogen, and of nothing else', () => {
    for (const { class: drugClass, nitrogen } of substances) expect(nitrogen === null).toBe(drugClass !== 'bisphosphonate')
    const without = substances.filter(({ nitrogen }) => nitrogen === false).map(({ id }) => id)
    // S0147, S0150, S0152, S0154: only the first generation is without nitrogen.
    expect(without).toEqual(['etidronate', 'clodronate', 'tiludronate'])
  })

  it('prints the potencies of the Leuven table (S0151–S0165)', () => {
    const potencies = Object.fromEntries(substances.filter(({ potency }) => potency).map(({ id, potency }) => [id, potency]))
    expect(potencies).toEqual({
      etidronate: '1',
      clodronate: '10',
      tiludronate: '50',
      alendronate: '1000',
      risedronate: '1000',
      ibandronate: '1000',
      pamidronate: '1000-5000',
      zoledronate: '10000+',
    })
  })

  it('gives both languages, a source and a day for everything', () => {
    for (const substance of substances) {
      expect(substance.name.nl.length * substance.name.en.length * substance.mechanism.nl.length * substance.mechanism.en.length).toBeGreaterThan(0)
      for (const { from } of [...substance.brands, ...substance.dosings]) {
        expect(from.source).not.toBe('')
        expect(from.read).toMatch(/^\d{4}-\d\d-\d\d$/)
      }
    }
  })

  it('never sells one brand for two substances', () => {
    const names = substances.flatMap(({ brands }) => brands.map(({ name }) => name.toLowerCase()))
    expect(new Set(names).size).toBe(names.length)
  })

  it('gives denosumab brands 60 mg, 120 mg or no strength: nothing between', () => {
    for (const { strengthsMg, route } of substanceById('denosumab').brands) {
      expect([undefined, 60, 120]).toContain(strengthsMg?.[0])
      expect(strengthsMg?.length ?? 1).toBe(1)
      expect(route).toBe('sc')
    }
  })

  it('holds every denosumab pair that Europe approved until the end of 2025', () => {
    const names = substanceById('denosumab').brands.map(({ name }) => name)
    for (const name of [
      'Prolia',
      'Xgeva',
      'Jubbonti',
      'Wyost',
      'Obodence',
      'Xbryk',
      'Stoboclo',
      'Osenvelt',
      'Osvyrti',
      'Jubereq',
      'Junod',
      'Yaxwer',
      'Izamby',
      'Denbrayce',
      'Evfraxy',
      'Vevzuo',
      'Conexxence',
      'Bomyntra',
      'Bildyos',
      'Bilprevda',
      'Kefdensis',
      'Zvogra',
      'Acvybra',
      'Xbonzy',
      'Ponlimsi',
      'Degevma',
      'Rolcya',
      'Zadenvi',
      'Enwylma',
      'Osqay',
    ])
      expect(names).toContain(name)
  })

  it('marks what is no longer sold', () => {
    const gone = substances.flatMap(({ brands }) => brands.filter(({ marketed }) => !marketed).map(({ name }) => name))
    expect(gone).toEqual(expect.arrayContaining(['Didronel', 'Skelid', 'Ostac', 'Bonefos', 'Protelos', 'Miacalcic']))
  })

  it('doses what the sources dose', () => {
    const doses = (id: string) => substanceById(id).dosings.map(({ mg, route, everyDays }) => `${mg} ${route} ${everyDays}`)
    expect(doses('alendronate')).toContain('70 oral 7')
    expect(doses('risedronate')).toContain('35 oral 7')
    expect(doses('ibandronate')).toEqual(expect.arrayContaining(['150 oral 30', '3 iv 91']))
    expect(doses('zoledronate')).toEqual(expect.arrayContaining(['4 iv 28', '4 iv 182', '5 iv 365']))
    expect(doses('pamidronate')).toContain('90 iv 28')
    expect(doses('denosumab')).toEqual(expect.arrayContaining(['60 sc 182', '120 sc 28']))
    expect(doses('romosozumab')).toEqual(['210 sc 30'])
  })
})

describe('codes and names beside the table', () => {
  it('refers only to substances that exist', () => {
    for (const { substance } of [...rxnormProducts, ...prices]) expect(substanceById(substance)).toBeDefined()
    for (const { substance } of [...namedDrugs, ...atcRules]) if (substance) expect(substanceById(substance)).toBeDefined()
  })

  it('gives each ATC stretch once', () => {
    const prefixes = atcRules.map(({ prefix }) => prefix)
    expect(new Set(prefixes).size).toBe(prefixes.length)
  })
})

describe('prices', () => {
  it('carry country, unit and source, and say when a figure is doubtful', () => {
    for (const { amountEur, statement, year, doubt } of prices) {
      expect(amountEur).toBeGreaterThan(0)
      expect(statement).toMatch(/^S\d{4}$/)
      // A price without a year, or of which the unit is not printed, says so.
      expect(year !== undefined || doubt !== undefined).toBe(true)
    }
  })

  it('are those of the sources', () => {
    const of = (statement: string) => prices.find((price) => price.statement === statement)
    expect(of('S0241')).toMatchObject({ amountEur: 150, per: 'dose', country: 'BE' })
    expect(of('S0998')).toMatchObject({ amountEur: 220, per: 'dose', country: 'NL', year: 2016 })
    expect(of('S1173')).toMatchObject({ amountEur: 431.86, per: 'year', country: 'NL', withDispensing: true })
    // EUR 0.02 for a weekly tablet is a misprint and is not shown.
    expect(of('S0964')).toBeUndefined()
  })
})
