import { describe, expect, it } from 'vitest'
import { brandsStartingWith, drugNames } from './suggest.ts'

const labels = (typed: string, lang: 'nl' | 'en' = 'nl') => brandsStartingWith(typed, lang).map(({ label }) => label)

describe('type-ahead', () => {
  it('says what a brand is and how often it is given', () => {
    expect(labels('proli')).toEqual(['Prolia (denosumab 60 mg, 2× per jaar)'])
    expect(labels('proli', 'en')).toEqual(['Prolia (denosumab 60 mg, twice a year)'])
    expect(labels('xgev')).toEqual(['Xgeva (denosumab 120 mg, om de 4 weken)'])
    expect(labels('aclas')).toEqual(['Aclasta (zoledroninezuur 5 mg, 1× per jaar)'])
    expect(labels('forst')).toEqual(['Forsteo (teriparatide 20 µg, dagelijks)'])
  })

  it('asks where the strength was never read', () => {
    expect(labels('degev')).toEqual(['Degevma (denosumab, sterkte onbekend: 60 of 120 mg?)'])
  })

  it('says when a brand is gone', () => {
    expect(labels('skel')).toEqual(['Skelid (tiludroninezuur, niet meer in de handel)'])
  })

  it('leaves the interval out when a strength is given in several ways', () => {
    // Zometa 4 mg: every 4 weeks in bone metastases, twice a year as adjuvant.
    expect(labels('zomet')).toEqual(['Zometa (zoledroninezuur 4 mg)'])
  })

  it('finds a substance by other spellings, whatever the accents and case', () => {
    expect(labels('ZOLÉDRONIQUE')).toEqual(['zoledroninezuur'])
    expect(labels('denus')).toEqual(['denosumab'])
  })

  it('waits for the second letter and keeps the list short', () => {
    expect(labels('p')).toEqual([])
    expect(labels(' ')).toEqual([])
    expect(brandsStartingWith('de', 'nl', 1)).toHaveLength(1)
  })

  it('gives every name once, in the language asked for', () => {
    const names = drugNames('nl')
    expect(names).toContain('raloxifeen')
    expect(names).toContain('Prolia')
    expect(drugNames('en')).toContain('raloxifene')
    expect(new Set(names).size).toBe(names.length)
  })
})
